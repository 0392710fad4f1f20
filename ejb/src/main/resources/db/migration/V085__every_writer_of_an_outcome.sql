-- Whoever has put any word into a proposed outcome does not judge it, also when they rewrote it without moving it, and
-- neither does whoever assessed what it rests on. The database keeps who that is: no code can forget somebody.
create table haven.outcome_writer (
    proposal_id uuid not null references haven.outcome_proposal,
    staff_id    uuid not null references haven.staff,
    case_id     uuid not null references haven.case_file,
    primary key (proposal_id, staff_id)
);
create index outcome_writer_case on haven.outcome_writer (case_id);
alter table haven.outcome_writer enable row level security;
alter table haven.outcome_writer force row level security;
create policy of_a_visible_case on haven.outcome_writer for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope from sec.ctx() c) = 'caseload' and (select c.action from sec.ctx() c) = 'desk.open')
    and exists (select 1 from haven.case_file f where f.id = outcome_writer.case_id));
create policy kept_by_trigger on haven.outcome_writer for all to haven_sec using (true) with check (true);
create policy read_by_trigger on haven.outcome_assessment for select to haven_sec using (true);
grant select on haven.outcome_writer to haven_app;
grant select, insert on haven.outcome_writer to haven_sec;
grant select (id, assessed_by) on haven.outcome_assessment to haven_sec;
create trigger history after insert or update or delete on haven.outcome_writer
    for each row execute function sec.record_change();

set role haven_sec;
create function sec.keep_outcome_writers() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' or new.state = 'submitted' and old.state <> 'submitted'
       or (new.summary, new.support, new.assessment_id, new.author_id, new.submitted_by)
          is distinct from (old.summary, old.support, old.assessment_id, old.author_id, old.submitted_by) then
        insert into haven.outcome_writer (proposal_id, staff_id, case_id)
        select distinct new.id, w.id, new.case_id
          from (values ((sec.ctx()).staff_id), (new.author_id), (new.submitted_by),
                       ((select a.assessed_by from haven.outcome_assessment a where a.id = new.assessment_id))) w (id)
         where w.id is not null
            on conflict do nothing;
    end if;
    if tg_op = 'UPDATE' and new.state in ('accepted', 'sent-back') and old.state <> new.state
       and exists (select 1 from haven.outcome_writer w where w.proposal_id = new.id and w.staff_id = new.reviewer_id) then
        raise exception 'outcome: judged by one of its writers' using errcode = '23514',
            constraint = 'proposal_own_review';
    end if;
    return null;
end $$;
revoke all on function sec.keep_outcome_writers from public;
grant execute on function sec.keep_outcome_writers to haven_owner;
set role haven_owner;
create trigger writers after insert or update on haven.outcome_proposal
    for each row execute function sec.keep_outcome_writers();

alter policy judged_by_somebody_else on haven.outcome_proposal
    with check ((select c.action from sec.ctx() c) = 'outcome.review' and state in ('accepted', 'sent-back')
                and reviewer_id = (select c.staff_id from sec.ctx() c)
                and not exists (select 1 from haven.outcome_writer w
                                 where w.proposal_id = outcome_proposal.id
                                   and w.staff_id = (select c.staff_id from sec.ctx() c)));

-- What was proposed before: what the proposal, its moves and its assessment tell.
reset role;
insert into haven.outcome_writer (proposal_id, staff_id, case_id)
select p.id, w.staff_id, p.case_id
  from haven.outcome_proposal p
  cross join lateral (
      select p.author_id as staff_id
      union select p.submitted_by
      union select a.assessed_by from haven.outcome_assessment a where a.id = p.assessment_id
      union select m.moved_by from haven.case_move m
             where m.machine = 'outcome' and m.about_id = p.id and m.to_state in ('draft', 'submitted')) w
 where w.staff_id is not null;
set role haven_owner;
