-- A clinical note is about a session of its own case, a privileged note about a matter of its own case, or about neither.
grant select on haven.counselling_session to haven_sec;
create policy read_by_function on haven.counselling_session for select to haven_sec using (true);
set role haven_sec;
create function sec.note_about_its_case() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if new.about_id is not null and not exists (
        select 1 from haven.counselling_session s
         where new.compartment = 'clinical' and s.id = new.about_id and s.case_id = new.case_id
        union all
        select 1 from haven.legal_matter m
         where new.compartment = 'privileged' and m.id = new.about_id and m.case_id = new.case_id) then
        raise exception 'a note is about something of its own case'
            using errcode = '23514', constraint = 'note_about_its_case';
    end if;
    return new;
end $$;
revoke all on function sec.note_about_its_case from public;
grant execute on function sec.note_about_its_case to haven_owner;
set role haven_owner;
create trigger note_about_its_case before insert or update of about_id, case_id, compartment on haven.compartment_note
    for each row execute function sec.note_about_its_case();
