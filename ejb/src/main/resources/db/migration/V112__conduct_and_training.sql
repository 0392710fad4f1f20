-- Who has accepted which version of the code of conduct, and who was trained in what, until when. About colleagues only.
create table haven.conduct_acceptance (
    staff_id    uuid not null references haven.staff,
    version     int not null check (version between 1 and 1000),
    accepted_at timestamptz not null,
    primary key (staff_id, version)
);
create table haven.staff_training (
    id          uuid primary key,
    staff_id    uuid not null references haven.staff,
    form_key    uuid not null,
    kind        text not null check (kind in ('trauma-informed', 'safeguarding', 'data-protection', 'security', 'first-aid',
                                              'self-care', 'other')),
    held_on     date not null check (held_on between '1900-01-01' and '2199-12-31'),
    valid_until date check (valid_until between '1900-01-01' and '2199-12-31' and valid_until >= held_on),
    recorded_by uuid not null references haven.staff,
    recorded_at timestamptz not null,
    constraint training_form_key unique (staff_id, form_key),
    constraint training_of_oneself check (recorded_by <> staff_id)
);
alter table haven.conduct_acceptance enable row level security;
alter table haven.conduct_acceptance force row level security;
create policy own_or_of_the_colleague_looked_at on haven.conduct_acceptance for select to haven_app using (
    staff_id = (select c.staff_id from sec.ctx() c)
    or staff_id = (select c.target from sec.ctx() c where c.scope = 'staff' and c.action = 'staff.open'));
create policy accepted_by_oneself on haven.conduct_acceptance for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'staff.conduct.accept' and staff_id = (select c.staff_id from sec.ctx() c));
grant select, insert on haven.conduct_acceptance to haven_app;

alter table haven.staff_training enable row level security;
alter table haven.staff_training force row level security;
create policy for_those_who_look_after_it on haven.staff_training for select to haven_app using (
    (select c.action from sec.ctx() c) = 'staff.list'
    or staff_id = (select c.target from sec.ctx() c
                    where c.scope = 'staff' and c.action in ('staff.open', 'staff.training.record'))
    or exists (select 1 from haven.staff s where s.id = staff_training.staff_id
                  and s.team_id = (select c.supervises from sec.ctx() c where c.action = 'staff.team.open')));
create policy recorded_in_its_act on haven.staff_training for insert to haven_app with check (
    staff_id = (select c.target from sec.ctx() c where c.scope = 'staff' and c.action = 'staff.training.record')
    and recorded_by = (select c.staff_id from sec.ctx() c));
grant select, insert on haven.staff_training to haven_app;
create trigger history after insert or update or delete on haven.conduct_acceptance
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.staff_training
    for each row execute function sec.record_change();
