-- A case is visible to its assigned people and to the supervisor of its team, inside a transaction whose event names
-- this very case, or the caller's own caseload.
alter table haven.case_file enable row level security;
alter table haven.case_file force row level security;
create policy log_and_numbers on haven.case_file for select to haven_sec using (true);
create policy opened_by_function on haven.case_file for insert to haven_sec with check (true);
create policy in_scope on haven.case_file for all to haven_app using (
    ((select c.scope from sec.ctx() c) = 'caseload' or id = (select c.target from sec.ctx() c where c.scope = 'case'))
    and (exists (select 1 from access.assignment a
                  where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                    and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
         or team_id = (select c.supervises from sec.ctx() c)));

alter table access.assignment enable row level security;
alter table access.assignment force row level security;
create policy functions_only on access.assignment for all to haven_sec using (true) with check (true);
create policy own_or_this_case on access.assignment for select to haven_app using (
    staff_id = (select c.staff_id from sec.ctx() c)
    or case_id = (select c.target from sec.ctx() c where c.scope = 'case'));

create trigger history after insert or update or delete on haven.case_file
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on access.assignment
    for each row execute function sec.record_change();
