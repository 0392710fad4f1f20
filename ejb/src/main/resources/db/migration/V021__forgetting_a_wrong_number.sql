-- A wrong number is counted and keeps no personal data: the cells are emptied, the screening goes, and with the key goes
-- whatever the change history and older backups of these rows hold, for that is ciphertext under the same key.
grant select, update on haven.contact to haven_sec;
grant select, delete on haven.screening to haven_sec;
grant select, delete on crypto.data_key to haven_sec;
create policy forgotten_by_function on haven.contact for all to haven_sec using (true) with check (true);
create policy forgotten_by_function on haven.screening for all to haven_sec using (true);
create policy forgotten_by_function on crypto.data_key for all to haven_sec using (true);

set role haven_sec;
create function sec.forget_contact(p_version int, p_at timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    k haven.contact;
begin
    if c.event_id is null or c.action <> 'intake.close' or c.scope <> 'contact' then
        raise exception 'context: no contact can be forgotten here' using errcode = '28000';
    end if;
    select * into k from haven.contact where id = c.target for update;
    if k.id is null or not (k.operator_id = c.staff_id or k.team_id is not distinct from sec.intake_team()) then
        raise exception 'context: not your contact' using errcode = '28000';
    end if;
    if k.closed_at is not null or k.version <> p_version then
        raise exception 'the contact has changed' using errcode = '40001';
    end if;
    delete from haven.screening where contact_id = k.id;
    update haven.contact
       set state = 'wrong-number', closed_at = p_at, anonymous = true, caller_relation = 'not-said',
           immediate_danger = 'not-known', minors_present = 'not-known', chosen_name = null, safe_contact = null,
           summary = null, subject_id = null, version = version + 1
     where id = k.id;
    delete from crypto.data_key where subject_id = k.subject_id;
end $$;
revoke all on function sec.forget_contact from public;
grant execute on function sec.forget_contact to haven_app;
set role haven_owner;
