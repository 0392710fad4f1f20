-- A case is closed in the very transaction in which a request that somebody else made was approved: the act alone is not
-- enough, since whoever asked may be in it as well. What approves is written before the status.
grant select (case_id, state, asked_by, decided_by, xmin) on haven.closure_request to haven_sec;
create policy read_by_function on haven.closure_request for select to haven_sec using (true);
set role haven_sec;
create function sec.closes_as_asked(p_case uuid, p_status text) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p_status not in ('closed', 'closed-referred') or exists (
        select 1 from haven.closure_request r
         where r.case_id = p_case and r.state = 'approved' and r.decided_by = (sec.ctx()).staff_id
           and r.asked_by <> (sec.ctx()).staff_id and r.xmin = pg_current_xact_id()::xid)
$$;
revoke all on function sec.closes_as_asked from public;
grant execute on function sec.closes_as_asked to haven_app, haven_owner;
set role haven_owner;
alter policy from_within on haven.case_file
    with check (
        id = (select c.target from sec.ctx() c where c.scope = 'case') and (select sec.changes_case())
        and sec.case_may_stand(status) and sec.closes_as_asked(id, status)
        and (exists (select 1 from access.assignment a
                      where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                        and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
             or team_id = (select c.supervises from sec.ctx() c)));
