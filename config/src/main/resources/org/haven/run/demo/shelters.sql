-- Two plainly fictional houses, known by code words. No address stands anywhere in Haven.
insert into haven.shelter (code_name) values ('Harbour'), ('Orchard') on conflict (code_name) do nothing;
insert into haven.unit (shelter_id, name, population)
select s.id, d.unit, d.population
  from (values ('Harbour', 'Lantern', 'adults'), ('Harbour', 'Tide', 'families'),
               ('Orchard', 'Maple', 'adults'), ('Orchard', 'Willow', 'children')) as d (shelter, unit, population)
  join haven.shelter s on s.code_name = d.shelter
on conflict (shelter_id, name) do nothing;
insert into haven.bed (shelter_id, unit_id, label, step_free, out_of_use)
select s.id, u.id, d.label, d.step_free, d.out_of_use
  from (values ('Harbour', 'Lantern', 'L1', true, null), ('Harbour', 'Lantern', 'L2', false, null),
               ('Harbour', 'Lantern', 'L3', false, null), ('Harbour', 'Lantern', 'L4', false, 'repair'),
               ('Harbour', 'Tide', 'T1', true, null), ('Harbour', 'Tide', 'T2', false, null),
               ('Orchard', 'Maple', 'M1', true, null), ('Orchard', 'Maple', 'M2', false, null),
               ('Orchard', 'Maple', 'M3', false, null), ('Orchard', 'Maple', 'M4', false, null),
               ('Orchard', 'Willow', 'W1', true, null), ('Orchard', 'Willow', 'W2', false, null))
       as d (shelter, unit, label, step_free, out_of_use)
  join haven.shelter s on s.code_name = d.shelter
  join haven.unit u on u.shelter_id = s.id and u.name = d.unit
on conflict (shelter_id, label) do nothing;
insert into access.shelter_post (staff_id, shelter_id, valid_from)
select f.id, s.id, timestamptz '2026-01-01 00:00+00'
  from haven.staff f, haven.shelter s
 where f.login = 'shea' and s.code_name = 'Harbour'
on conflict do nothing;
