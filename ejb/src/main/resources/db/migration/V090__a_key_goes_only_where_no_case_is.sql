-- A person belongs to one case, one contact or one row of a file. Whoever works on a contact or a file lays hands on no
-- other person by it: not on their key, not on their record, and nothing that is forgotten takes the key of a case along.
create policy read_by_function on haven.case_move for select to haven_sec using (true);
grant select on haven.case_move to haven_sec;

set role haven_sec;
-- Whether a person belongs elsewhere than where a contact or a file says. A case that this very act opened is no other's.
create function sec.belongs_elsewhere(p_subject uuid, p_contact uuid, p_import uuid, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from haven.case_file f
                    where f.subject_id = p_subject and f.id is distinct from p_case
                      and not exists (select 1 from haven.case_move m
                                       where m.case_id = f.id and m.machine = 'case' and m.about_id = f.id
                                         and m.from_state is null and m.event_id = (sec.ctx()).event_id))
        or exists (select 1 from haven.contact k where k.subject_id = p_subject and k.id is distinct from p_contact)
        or exists (select 1 from haven.import_row r
                    where r.subject_id = p_subject and r.import_id is distinct from p_import)
        or exists (select 1 from haven.import_file i where i.id = p_subject)
$$;

-- A contact comes to concern a person once, and its case is that person's.
create function sec.concerns_one_person() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.subject_id is not null and new.subject_id is distinct from old.subject_id
       and (new.subject_id is not null or new.state <> 'wrong-number')
       or new.subject_id is not null and (tg_op = 'INSERT' or old.subject_id is null)
          and sec.belongs_elsewhere(new.subject_id, new.id, null, new.case_id)
       or new.case_id is not null
          and not exists (select 1 from haven.case_file f
                           where f.id = new.case_id and f.subject_id = new.subject_id) then
        raise exception 'context: a contact concerns one person' using errcode = '42501';
    end if;
    return new;
end $$;

create or replace function sec.forget_contact(p_version int, p_at timestamptz) returns void
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
    delete from crypto.data_key d
     where d.subject_id = k.subject_id and not sec.belongs_elsewhere(k.subject_id, k.id, null, null);
end $$;
create or replace function sec.forget_import(p_most int) returns int
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
    keys as (
        delete from crypto.data_key d using gone
         where d.subject_id = gone.subject_id
           and not sec.belongs_elsewhere(gone.subject_id, null, c.target, null))
    select count(*) into n from gone;
    return n;
end $$;
revoke all on function sec.belongs_elsewhere, sec.concerns_one_person from public;
grant execute on function sec.belongs_elsewhere to haven_app, haven_owner;
grant execute on function sec.concerns_one_person to haven_owner;
set role haven_owner;

create trigger concerns_one_person before insert or update on haven.contact
    for each row execute function sec.concerns_one_person();
alter policy of_the_contact on crypto.data_key using (
    (select c.scope from sec.ctx() c) = 'contact'
    and exists (select 1 from haven.contact k
                 where k.subject_id = data_key.subject_id
                   and not sec.belongs_elsewhere(k.subject_id, k.id, null, k.case_id)));
alter policy registered_when_accepted on haven.survivor with check (
    (select c.action from sec.ctx() c) = 'intake.accept'
    and exists (select 1 from haven.contact k
                 where k.subject_id = survivor.id
                   and not sec.belongs_elsewhere(k.subject_id, k.id, null, k.case_id)));
alter policy agreed_at_intake on haven.safe_contact with check (
    (select c.action from sec.ctx() c) = 'intake.accept'
    and recorded_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.contact k
                 where k.subject_id = safe_contact.subject_id
                   and not sec.belongs_elsewhere(k.subject_id, k.id, null, k.case_id)));
alter policy staged_by_the_check on haven.import_row with check (
    (select c.action from sec.ctx() c) = 'intake.import.check'
    and exists (select 1 from haven.import_file i where i.id = import_row.import_id)
    and not sec.belongs_elsewhere(subject_id, null, import_id, null));

-- A compartment's key is made in the act of writing, by those who write in it.
alter policy made_in_its_compartment on crypto.data_key with check (
    key_class = 'survivor'
    or subject_id = (select sec.subject_of_compartment())
       and key_class = (select k.key_class from sec.ctx() c cross join lateral sec.compartment(c.action) k)
       and (select c.action from sec.ctx() c) in ('counselling.clinical.write', 'legal.privileged.write')
       and (select sec.writes_notes(c.target) from sec.ctx() c));
