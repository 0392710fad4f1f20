-- Plainly fictional colleagues of a plainly fictional agency. Each sign-in name exists in the demo realm as well.
insert into haven.team (name) values ('River team'), ('Hill team') on conflict do nothing;
insert into haven.staff (login, display_name, team_id)
select d.login, d.name, t.id
  from (values ('casey', 'Casey Rivers', 'River team'), ('cleo', 'Cleo Marsh', 'River team'),
               ('sunil', 'Sunil Vale', 'River team'), ('audrey', 'Audrey Finch', null),
               ('corin', 'Corin Lake', 'River team'), ('lena', 'Lena Brook', 'River team'),
               ('shea', 'Shea Linden', null), ('hollis', 'Hollis Reed', 'River team'),
               ('adele', 'Adele Stone', null), ('cora', 'Cora Heath', 'River team'),
               ('liam', 'Liam Frost', 'River team'), ('sonia', 'Sonia Field', 'River team')) as d (login, name, team)
  left join haven.team t on t.name = d.team
on conflict (login) do nothing;
insert into access.staff_role (staff_id, role)
select s.id, d.role
  from (values ('casey', 'caseworker'), ('cleo', 'caseworker'), ('sunil', 'supervisor'), ('audrey', 'auditor'),
               ('corin', 'counsellor'), ('lena', 'legal-officer'), ('shea', 'shelter-staff'),
               ('hollis', 'helpline-operator'), ('adele', 'administrator'),
               ('cora', 'counsellor'), ('liam', 'legal-officer'), ('sonia', 'supervisor')) as d (login, role)
  join haven.staff s on s.login = d.login
on conflict do nothing;
-- Cora heads what the counsellors of the team write, and Liam what its legal officers write.
insert into access.staff_function (staff_id, function, team_id, valid_from)
select s.id, d.function, s.team_id, now()
  from (values ('cora', 'clinical-supervisor'), ('liam', 'legal-lead')) as d (login, function)
  join haven.staff s on s.login = d.login
 where not exists (select 1 from access.staff_function f where f.staff_id = s.id and f.function = d.function);
