-- A case is closed by two people: one asks, with a reason and what was agreed for afterwards; the supervisor decides. The
-- machine of the case knows every legal step, whichever code asks for it.
create table haven.closure_request (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    form_key      uuid not null,
    reason        text not null check (reason in ('GoalsMetNoLongerNeedsService', 'TransferredToOtherAgency',
                      'MovedOutOfArea', 'ReturnedToCountry', 'SurvivorDeclinedFurtherService', 'NoContact', 'Deceased',
                      'NotEligibleOrNotATraffickingCase', 'AgencyLacksResources', 'ReunifiedWithFamily', 'AgedOut',
                      'MissingOrRanAway', 'Other')),
    note          bytea not null,
    contact_after text not null check (contact_after in ('yes', 'no')),
    contact_how   bytea,
    follow_up_on  date,
    state         text not null check (state in ('requested', 'approved', 'sent-back')),
    asked_by      uuid not null references haven.staff,
    asked_at      timestamptz not null,
    decided_by    uuid references haven.staff,
    decided_at    timestamptz,
    answer        bytea,
    version       int not null default 0,
    constraint closure_form_key unique (case_id, form_key),
    constraint closure_own check (decided_by <> asked_by),
    check ((contact_after = 'yes') = (follow_up_on is not null)),
    check (contact_after = 'yes' or contact_how is null),
    check ((state = 'requested') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state <> 'sent-back' or answer is not null)
);
create unique index closure_one_at_a_time on haven.closure_request (case_id) where state = 'requested';
create index closure_request_case on haven.closure_request (case_id, asked_at desc);

-- A closed case is taken up again with a reason; what it said before stays.
create table haven.case_reopening (
    id          uuid primary key,
    case_id     uuid not null references haven.case_file,
    form_key    uuid not null,
    reason      bytea not null,
    reopened_by uuid not null references haven.staff,
    reopened_at timestamptz not null,
    constraint reopening_form_key unique (case_id, form_key)
);
create index case_reopening_case on haven.case_reopening (case_id, reopened_at desc);

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('case', '', 'intake'), ('case', '', 'active'),
    ('case', 'intake', 'active'), ('case', 'intake', 'closure-requested'),
    ('case', 'active', 'follow-up'), ('case', 'follow-up', 'active'),
    ('case', 'active', 'closure-requested'), ('case', 'follow-up', 'closure-requested'),
    ('case', 'closure-requested', 'active'), ('case', 'closure-requested', 'closed'),
    ('case', 'closure-requested', 'closed-referred'),
    ('case', 'closed', 'active'), ('case', 'closed-referred', 'active'),
    ('closure', '', 'requested'), ('closure', 'requested', 'approved'), ('closure', 'requested', 'sent-back');
insert into sec.case_changing values ('casefile.close.request'), ('casefile.close.decide'), ('casefile.reopen');

-- The act in which the file of a case may come to stand somewhere: asked for, decided and reopened each in its own act.
create function sec.case_may_stand(p_status text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case
        when p_status = 'closure-requested' then (sec.ctx()).action = 'casefile.close.request'
        when p_status in ('closed', 'closed-referred') then (sec.ctx()).action = 'casefile.close.decide'
        else true end
$$;
revoke all on function sec.case_may_stand from public;
grant execute on function sec.case_may_stand to haven_app, haven_owner;
set role haven_owner;

alter policy from_within on haven.case_file
    using (
        id = (select c.target from sec.ctx() c where c.scope = 'case') and (select sec.changes_case())
        and (status not in ('closed', 'closed-referred') or (select c.action from sec.ctx() c) = 'casefile.reopen')
        and (exists (select 1 from access.assignment a
                      where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                        and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
             or team_id = (select c.supervises from sec.ctx() c)))
    with check (
        id = (select c.target from sec.ctx() c where c.scope = 'case') and (select sec.changes_case())
        and sec.case_may_stand(status)
        and (exists (select 1 from access.assignment a
                      where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                        and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
             or team_id = (select c.supervises from sec.ctx() c)));

create trigger moves after insert or update on haven.case_file
    for each row execute function sec.move('case', 'status');
create trigger moves after insert or update on haven.closure_request
    for each row execute function sec.move('closure');
create trigger history after insert or update or delete on haven.closure_request
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.case_reopening
    for each row execute function sec.record_change();

-- The supervisor's desk sees that something waits, in the list of the team's cases.
alter table haven.closure_request enable row level security;
alter table haven.closure_request force row level security;
create policy of_a_visible_case on haven.closure_request for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope from sec.ctx() c) = 'caseload' and (select c.action from sec.ctx() c) = 'desk.open')
    and exists (select 1 from haven.case_file f where f.id = closure_request.case_id));
create policy asked_for_in_its_case on haven.closure_request for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'casefile.close.request' and state = 'requested'
    and asked_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = closure_request.case_id));
create policy decided_by_somebody_else on haven.closure_request for update to haven_app
    using ((select c.action from sec.ctx() c) = 'casefile.close.decide' and state = 'requested'
           and exists (select 1 from haven.case_file f where f.id = closure_request.case_id
                          and f.team_id = (select c.supervises from sec.ctx() c)))
    with check ((select c.action from sec.ctx() c) = 'casefile.close.decide'
                and decided_by = (select c.staff_id from sec.ctx() c));
grant select, insert on haven.closure_request to haven_app;
grant update (state, decided_by, decided_at, answer, version) on haven.closure_request to haven_app;

alter table haven.case_reopening enable row level security;
alter table haven.case_reopening force row level security;
create policy of_a_visible_case on haven.case_reopening for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = case_reopening.case_id));
create policy taken_up_in_its_case on haven.case_reopening for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'casefile.reopen'
    and reopened_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = case_reopening.case_id
                   and f.team_id = (select c.supervises from sec.ctx() c)));
grant select, insert on haven.case_reopening to haven_app;
