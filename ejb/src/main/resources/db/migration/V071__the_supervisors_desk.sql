-- What a supervisor's desk sees of the team beyond its cases: who works on them, and what is still to be done by the
-- people of the team or in its cases. Only in the act of opening the desk; what waits for others stays theirs otherwise.
set role haven_sec;
create function sec.desk_team() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.supervises from sec.ctx() c where c.scope = 'caseload' and c.action = 'desk.open'
$$;
create function sec.desk_cases() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id from haven.case_file f where f.team_id = (select sec.desk_team())
$$;
revoke all on function sec.desk_team, sec.desk_cases from public;
grant execute on function sec.desk_team, sec.desk_cases to haven_app, haven_owner;
set role haven_owner;

create policy on_the_desk on access.assignment for select to haven_app using (
    (select sec.desk_team()) is not null and case_id in (select sec.desk_cases()));
create policy on_the_desk on haven.task for select to haven_app using (
    (select sec.desk_team()) is not null and state = 'open'
    and (staff_id in (select s.id from haven.staff s where s.team_id = (select sec.desk_team()))
         or case_id in (select sec.desk_cases())));
create index task_overdue on haven.task (due_on) where state = 'open';
