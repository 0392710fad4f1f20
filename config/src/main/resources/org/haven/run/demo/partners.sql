-- Plainly fictional partners. No number, address or name of theirs exists.
insert into haven.partner (id, name, org_type, contact_line, languages, confidential, vetting, mou_ends_on, form_key, kept_by)
select md5('partner ' || d.name)::uuid, d.name, d.type, d.contact, d.languages, d.confidential, d.vetting, d.mou,
       md5('partner form ' || d.name)::uuid, s.id
  from (values ('Lantern Legal Aid (fictional)', 'LegalService', 'duty desk, weekdays 9–16', array['eng', 'fil', 'spa'],
                false, 'vetted', date '2030-12-31'),
               ('Riverbank Clinic (fictional)', 'HealthServiceOrganisation', 'reception, ask for the quiet room',
                array['eng', 'spa'], false, 'vetted', date '2030-06-30'),
               ('Open Window Training (fictional)', 'SchoolOrCollege', 'course office', array['eng'], false, 'vetted',
                null::date),
               ('Alder House (fictional)', 'NGO', 'through the duty supervisor only', array['eng', 'fra'], true, 'vetted',
                date '2030-12-31'),
               ('Green Gate Advice (fictional)', 'NGO', null, array['eng'], false, 'proposed', null::date),
               ('Northern Light Relief (fictional)', 'NGO', 'office', array['eng'], false, 'paused', date '2025-12-31'))
       as d (name, type, contact, languages, confidential, vetting, mou)
  join haven.staff s on s.login = 'sunil'
on conflict do nothing;
insert into haven.partner_service (id, partner_id, name, type, form_key)
select md5('service ' || d.name)::uuid, md5('partner ' || d.partner)::uuid, d.name, d.type,
       md5('service form ' || d.name)::uuid
  from (values ('Lantern Legal Aid (fictional)', 'Advice on papers and status', 'legal-assistance'),
               ('Lantern Legal Aid (fictional)', 'Somebody to go along to court', 'court-accompaniment'),
               ('Riverbank Clinic (fictional)', 'First health check', 'health'),
               ('Riverbank Clinic (fictional)', 'Dentist', 'dental'),
               ('Open Window Training (fictional)', 'Evening courses', 'vocational-training'),
               ('Alder House (fictional)', 'A room for some weeks', 'safe-house'),
               ('Green Gate Advice (fictional)', 'Advice on benefits', 'financial-assistance'))
       as d (partner, name, type)
 where exists (select 1 from haven.partner p where p.id = md5('partner ' || d.partner)::uuid)
on conflict do nothing;
