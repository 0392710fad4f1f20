-- A task is put on the day of oneself, or of those who have to do with the case of the act: who work on it or have, who
-- supervise its team, who moved something in it. A house tells those whose hold it ended, and nobody else.
grant select on haven.legal_matter, haven.legal_hearing, haven.legal_deadline to haven_sec;
create policy read_by_function on haven.legal_matter for select to haven_sec using (true);
create policy read_by_function on haven.legal_hearing for select to haven_sec using (true);
create policy read_by_function on haven.legal_deadline for select to haven_sec using (true);

set role haven_sec;
create function sec.may_be_given(p_staff uuid, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.ctx() c
         where case when p_case is null then p_staff = c.staff_id
                    when c.scope = 'case' then p_case = c.target and (
                        p_staff = c.staff_id
                        or exists (select 1 from access.assignment a
                                    where a.case_id = p_case and a.staff_id = p_staff)
                        or exists (select 1 from haven.case_file f join haven.staff s on s.team_id = f.team_id
                                     join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
                                    where f.id = p_case and s.id = p_staff)
                        or exists (select 1 from haven.case_move m where m.case_id = p_case and m.moved_by = p_staff))
                    when c.action = 'placement.bed-out-of-use' then exists (
                        select 1 from haven.bed_claim k join haven.bed b on b.id = k.bed_id
                         where k.case_id = p_case and k.made_by = p_staff and k.kind = 'hold' and k.state = 'cancelled'
                           and b.shelter_id = sec.shelter_in_scope())
                    else false end)
$$;
-- Whether something is part of a matter that no list tells of.
create function sec.kept_from_lists(p_about uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from haven.legal_matter m
                    where m.type = 'non-punishment-defence'
                      and m.id in (select p_about
                                   union all select h.matter_id from haven.legal_hearing h where h.id = p_about
                                   union all select d.matter_id from haven.legal_deadline d where d.id = p_about))
$$;
revoke all on function sec.may_be_given, sec.kept_from_lists from public;
grant execute on function sec.may_be_given, sec.kept_from_lists to haven_app, haven_owner;
set role haven_owner;

alter table haven.task add constraint task_due_in_range check (due_on between '1900-01-01' and '2199-12-31');
drop policy own on haven.task;
create policy own on haven.task for select to haven_app using (staff_id = (select c.staff_id from sec.ctx() c));
create policy ended_by_its_owner on haven.task for update to haven_app
    using (staff_id = (select c.staff_id from sec.ctx() c));
create policy given on haven.task for insert to haven_app with check (
    state = 'open' and sec.may_be_given(staff_id, case_id)
    and ((select c.scope from sec.ctx() c) is distinct from 'case' or case_id is null
         or exists (select 1 from haven.case_file f where f.id = task.case_id)));

-- How the legal work goes, and what is to be done in it, is known where the matter itself is: to whoever has to do it, in
-- the acts that show the matter, and, but for a matter that no list tells of, on the desk of the supervisor.
drop policy legal_reminders_with_the_legal_work on haven.task;
create policy legal_reminders_with_the_legal_work on haven.task as restrictive for select to haven_app using (
    kind not like 'legal.%' or staff_id = (select c.staff_id from sec.ctx() c)
    or exists (select 1 from haven.legal_deadline d where d.id = about_id)
    or (select sec.desk_team()) is not null and not sec.kept_from_lists(about_id));
create policy legal_reminders_settled_with_the_legal_work on haven.task as restrictive for update to haven_app using (
    kind not like 'legal.%' or staff_id = (select c.staff_id from sec.ctx() c)
    or exists (select 1 from haven.legal_deadline d where d.id = about_id));
create policy legal_reminders_given_in_the_legal_work on haven.task as restrictive for insert to haven_app with check (
    kind not like 'legal.%' or (select c.action from sec.ctx() c) like 'legal.%' and (select sec.knows_of_legal_work()));
alter policy legal_moves_with_the_legal_work on haven.case_move using (
    machine not like 'legal-%'
    or exists (select 1 from haven.legal_matter m where m.id = about_id)
    or exists (select 1 from haven.legal_hearing h where h.id = about_id)
    or exists (select 1 from haven.legal_deadline d where d.id = about_id));

-- That there are notes is told where the work of their compartment is shown, to the lead of the case and to those who do
-- that work in its own role.
set role haven_sec;
create or replace function sec.notes_kept(p_compartment text) returns table (about_id uuid, signed boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.about_id, n.signed_at is not null
      from sec.ctx() c
      join (values ('clinical', 'counsellor', 'counselling.%'), ('privileged', 'legal-officer', 'legal.%'))
           as k (name, worker, acts) on k.name = p_compartment and c.action like k.acts
      join haven.compartment_note n on n.case_id = c.target and n.compartment = k.name
     where c.scope = 'case' and (
        exists (select 1 from access.assignment a
                 where a.staff_id = c.staff_id and a.case_id = c.target
                   and (a.function = 'lead'
                        or a.function = k.worker
                           and exists (select 1 from access.staff_role r
                                        where r.staff_id = c.staff_id and r.role = k.worker))
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
        or exists (select 1 from access.stand_in s
                     join access.staff_role r on r.staff_id = s.stand_in_id and r.role = k.worker
                    where s.stand_in_id = c.staff_id and s.case_id = c.target and s.compartment = k.name
                      and s.valid_from <= now() and s.valid_until > now()))
$$;
set role haven_owner;
