-- What is inside a case opens with that case alone. A list or a search of one's cases shows the cases and nothing in them:
-- no name, no note, no key.
alter policy of_a_visible_case on crypto.data_key using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.subject_id = data_key.subject_id));
alter policy of_a_visible_case on haven.survivor using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.subject_id = survivor.id));
alter policy of_a_visible_case on haven.safe_contact using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.subject_id = safe_contact.subject_id));
alter policy of_a_visible_case on haven.case_note
    using ((select c.scope from sec.ctx() c) = 'case'
           and exists (select 1 from haven.case_file f where f.id = case_note.case_id))
    with check ((select c.scope from sec.ctx() c) = 'case'
                and exists (select 1 from haven.case_file f where f.id = case_note.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
alter policy of_a_visible_case on haven.case_note_wording
    using ((select c.scope from sec.ctx() c) = 'case'
           and exists (select 1 from haven.case_file f where f.id = case_note_wording.case_id))
    with check ((select c.scope from sec.ctx() c) = 'case'
                and exists (select 1 from haven.case_file f where f.id = case_note_wording.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
alter policy of_a_visible_case on haven.contact using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = contact.case_id));
alter policy of_a_visible_case on haven.import_row using (
    (select c.scope from sec.ctx() c) = 'case' and case_id is not null
    and exists (select 1 from haven.case_file f where f.id = import_row.case_id));
alter policy of_a_visible_case on haven.bed_claim using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = bed_claim.case_id));

-- A case is changed from within it, not from a list.
drop policy in_scope on haven.case_file;
create policy in_scope on haven.case_file for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'caseload' or id = (select c.target from sec.ctx() c where c.scope = 'case'))
    and (exists (select 1 from access.assignment a
                  where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                    and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
         or team_id = (select c.supervises from sec.ctx() c)));
create policy from_within on haven.case_file for update to haven_app using (
    id = (select c.target from sec.ctx() c where c.scope = 'case')
    and (exists (select 1 from access.assignment a
                  where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                    and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
         or team_id = (select c.supervises from sec.ctx() c)));
