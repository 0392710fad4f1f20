-- The application changes what its acts change and no other column; a contact only in the acts that move it.
revoke update on haven.contact, haven.task, haven.job, haven.import_file, haven.import_row from haven_app;
grant update (subject_id, state, decline_reason, closing_note, closed_at, case_id, version) on haven.contact to haven_app;
grant update (state, ended_at) on haven.task to haven_app;
grant update (state, done_steps, cancel_asked, problem, ended_at) on haven.job to haven_app;
grant update (form, state, all_rows, ready, faulty, duplicates, imported, report, cancel_asked, job_id, moved_at, version)
    on haven.import_file to haven_app;
grant update (state, case_id, imported_at) on haven.import_row to haven_app;
alter policy still_open on haven.contact
    using (closed_at is null
           and id = (select c.target from sec.ctx() c
                      where c.scope = 'contact' and c.action in ('intake.screen', 'intake.accept', 'intake.close'))
           and (operator_id = (select c.staff_id from sec.ctx() c) or team_id = (select sec.intake_team())));


-- Reading opens for reading. What is written inside a case is written by the act that writes it, under one's own name.
alter policy of_a_visible_case on haven.case_note_wording
    with check ((select c.action from sec.ctx() c) in ('casefile.note.write', 'casefile.note.amend')
                and exists (select 1 from haven.case_file f where f.id = case_note_wording.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
alter policy of_a_visible_case on haven.case_note
    with check ((select c.action from sec.ctx() c) = 'casefile.note.write'
                and exists (select 1 from haven.case_file f where f.id = case_note.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
alter policy of_a_visible_case on haven.safe_contact
    with check ((select c.action from sec.ctx() c) = 'survivor.safe-contact'
                and exists (select 1 from haven.case_file f where f.subject_id = safe_contact.subject_id)
                and recorded_by = (select c.staff_id from sec.ctx() c));
alter policy agreed_at_intake on haven.safe_contact
    with check ((select c.action from sec.ctx() c) = 'intake.accept'
                and recorded_by = (select c.staff_id from sec.ctx() c)
                and exists (select 1 from haven.contact k where k.subject_id = safe_contact.subject_id));
drop policy of_a_visible_case on haven.survivor;
create policy of_a_visible_case on haven.survivor for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.subject_id = survivor.id));
create policy amended_in_its_case on haven.survivor for update to haven_app using (
    (select c.action from sec.ctx() c) = 'survivor.amend'
    and exists (select 1 from haven.case_file f where f.subject_id = survivor.id));
alter policy from_within on haven.case_file using (
    id = (select c.target from sec.ctx() c where c.action in ('casefile.note.write', 'placement.admit'))
    and (exists (select 1 from access.assignment a
                  where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                    and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
         or team_id = (select c.supervises from sec.ctx() c)));

-- A form's key is its own person's and its own case's; the same key elsewhere is another form.
alter table haven.case_note drop constraint case_note_form_key_key;
alter table haven.case_note add constraint case_note_form_key unique (case_id, form_key);
alter table haven.contact drop constraint contact_form_key;
alter table haven.contact add constraint contact_form_key unique (operator_id, form_key);

-- Households in one unit: whoever comes second waits, so that the question about the others is asked of both.
set role haven_sec;
create or replace function sec.approach_bed(p_bed uuid, p_from timestamptz, out state text, out population text,
                                            out others_in_unit boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    b haven.bed;
begin
    if c.event_id is null or c.scope <> 'case'
       or c.action not in ('placement.hold', 'placement.admit', 'placement.move') then
        raise exception 'context: no bed can be claimed here' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.placement ' || c.target, 0));
    select * into b from haven.bed where id = p_bed for update;
    if b.id is null then
        state := 'unknown';
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.unit ' || b.unit_id, 0));
    update haven.bed_claim k set state = 'expired', version = k.version + 1
     where k.bed_id = p_bed and k.state = 'held' and k.until_at <= clock_timestamp();
    select u.population,
           exists (select 1 from haven.bed_claim k join haven.bed o on o.id = k.bed_id
                    where o.unit_id = u.id and k.state = 'staying' and k.case_id <> c.target)
      into population, others_in_unit from haven.unit u where u.id = b.unit_id;
    state := case
        when b.out_of_use is not null then 'out-of-use'
        when exists (select 1 from haven.bed_claim k where k.bed_id = p_bed
                        and (k.state in ('staying', 'moved', 'ended') and (k.until_at is null or k.until_at > p_from)
                             or k.state = 'held' and k.case_id <> c.target)) then 'taken'
        else 'free' end;
end $$;

-- Another function takes the place of the old one, and a case has one lead: whoever led it stays as a caseworker.
create or replace function sec.assign(p_case uuid, p_staff uuid, p_function text, p_from timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'staff.assign' or c.target is distinct from p_case then
        raise exception 'context: no assignment can be made here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody assigns themselves' using errcode = '28000';
    end if;
    if not exists (select 1 from haven.case_file f where f.id = p_case and f.team_id = c.supervises)
       or not exists (select 1 from haven.staff s where s.id = p_staff and s.team_id = c.supervises
                                                    and s.suspended_at is null) then
        raise exception 'context: not your team' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || p_case, 0));
    if exists (select 1 from access.assignment a where a.staff_id = p_staff and a.case_id = p_case
                  and a.function = p_function and (a.valid_until is null or a.valid_until > p_from)) then
        return;
    end if;
    with ended as (
        update access.assignment a set valid_until = p_from
         where a.case_id = p_case and a.valid_from < p_from and (a.valid_until is null or a.valid_until > p_from)
           and (a.staff_id = p_staff or (p_function = 'lead' and a.function = 'lead'))
        returning a.staff_id)
    insert into access.assignment (staff_id, case_id, function, valid_from)
    select e.staff_id, p_case, 'caseworker', p_from from ended e where e.staff_id <> p_staff
    union all
    select p_staff, p_case, p_function, p_from;
end $$;
set role haven_owner;
