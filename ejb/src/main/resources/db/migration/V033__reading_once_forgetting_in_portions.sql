-- A file is read once: its rows are staged as they come, and what was found is written to it at the end of the same act.
create policy counted_by_its_check on haven.import_file for update to haven_app
    using (staff_id = (select c.staff_id from sec.ctx() c where c.action = 'intake.import.check')
           and state = 'unreadable' and report is null)
    with check (staff_id = (select c.staff_id from sec.ctx() c where c.action = 'intake.import.check'));

-- Many rows are forgotten in portions, each well within the time one statement may take.
set role haven_sec;
drop function sec.forget_import();
create function sec.forget_import(p_most int) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    n int;
begin
    if c.event_id is null or c.action not in ('intake.import.cancel', 'intake.import.run') or c.scope <> 'import'
       or not exists (select 1 from haven.import_file i where i.id = c.target and i.team_id = c.supervises) then
        raise exception 'context: no import can be forgotten here' using errcode = '28000';
    end if;
    with gone as (
        delete from haven.import_row r
         where r.subject_id in (select w.subject_id from haven.import_row w
                                 where w.import_id = c.target and w.state <> 'imported' limit p_most)
        returning r.subject_id),
    keys as (delete from crypto.data_key d using gone where d.subject_id = gone.subject_id)
    select count(*) into n from gone;
    return n;
end $$;
revoke all on function sec.forget_import from public;
grant execute on function sec.forget_import to haven_app;
set role haven_owner;
