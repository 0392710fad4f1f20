-- Hearings and deadlines of legal matters. Both are seen where their matter is seen, and nowhere else. What is adjourned
-- or moved stays as it was: the next one is another row.
set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('legal-hearing', '', 'planned'),
    ('legal-hearing', 'planned', 'held'),
    ('legal-hearing', 'planned', 'adjourned'),
    ('legal-hearing', 'planned', 'cancelled'),
    ('legal-deadline', '', 'open'),
    ('legal-deadline', 'open', 'met'),
    ('legal-deadline', 'open', 'moved'),
    ('legal-deadline', 'open', 'lapsed'),
    ('legal-deadline', 'open', 'cancelled');
set role haven_owner;

create table haven.legal_hearing (
    id          uuid primary key,
    case_id     uuid not null references haven.case_file,
    matter_id   uuid not null,
    form_key    uuid not null,
    at          timestamptz not null check (at between '1899-12-31' and '2200-01-02'),
    kind        text not null check (kind in ('first-hearing', 'evidence', 'interview', 'decision', 'appeal', 'other')),
    mode        text not null check (mode in ('in-person', 'remote')),
    support     text not null check (support in ('yes', 'no', 'not-asked')),
    interpreter text not null check (interpreter in ('yes', 'no', 'not-asked')),
    place       bytea,
    state       text not null check (state in ('planned', 'held', 'adjourned', 'cancelled')),
    after_id    uuid unique references haven.legal_hearing check (after_id <> id),
    set_by      uuid not null references haven.staff,
    set_at      timestamptz not null,
    version     int not null default 0,
    constraint legal_hearing_form_key unique (case_id, form_key),
    foreign key (matter_id, case_id) references haven.legal_matter (id, case_id)
);
create index legal_hearing_matter on haven.legal_hearing (case_id, matter_id, at desc);
create table haven.legal_deadline (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    matter_id     uuid not null,
    form_key      uuid not null,
    kind          text not null check (kind in ('filing', 'response', 'appeal', 'document', 'renewal',
                                                'reflection-period', 'other')),
    due_on        date not null check (due_on between '1900-01-01' and '2199-12-31'),
    remind_before int[] not null check (remind_before <@ array[30, 14, 10, 7, 5, 3, 1]),
    state         text not null check (state in ('open', 'met', 'moved', 'lapsed', 'cancelled')),
    after_id      uuid unique references haven.legal_deadline check (after_id <> id),
    set_by        uuid not null references haven.staff,
    set_at        timestamptz not null,
    version       int not null default 0,
    constraint legal_deadline_form_key unique (case_id, form_key),
    foreign key (matter_id, case_id) references haven.legal_matter (id, case_id)
);
create index legal_deadline_matter on haven.legal_deadline (case_id, matter_id, due_on);

create trigger moves after insert or update on haven.legal_hearing
    for each row execute function sec.move('legal-hearing');
create trigger moves after insert or update on haven.legal_deadline
    for each row execute function sec.move('legal-deadline');
create trigger history after insert or update or delete on haven.legal_hearing
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.legal_deadline
    for each row execute function sec.record_change();

alter table haven.legal_hearing enable row level security;
alter table haven.legal_hearing force row level security;
create policy with_its_matter on haven.legal_hearing for select to haven_app using (
    exists (select 1 from haven.legal_matter m where m.id = matter_id));
create policy set_in_its_matter on haven.legal_hearing for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('legal.hearing.set', 'legal.hearing.end')
    and set_by = (select c.staff_id from sec.ctx() c) and state = 'planned'
    and exists (select 1 from haven.legal_matter m where m.id = matter_id and m.state <> 'closed'));
create policy ended_in_its_matter on haven.legal_hearing for update to haven_app using (
    (select c.action from sec.ctx() c) = 'legal.hearing.end'
    and exists (select 1 from haven.legal_matter m where m.id = matter_id));
alter table haven.legal_deadline enable row level security;
alter table haven.legal_deadline force row level security;
create policy with_its_matter on haven.legal_deadline for select to haven_app using (
    exists (select 1 from haven.legal_matter m where m.id = matter_id));
create policy set_in_its_matter on haven.legal_deadline for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('legal.deadline.set', 'legal.deadline.end')
    and set_by = (select c.staff_id from sec.ctx() c) and state = 'open'
    and exists (select 1 from haven.legal_matter m where m.id = matter_id and m.state <> 'closed'));
create policy ended_in_its_matter on haven.legal_deadline for update to haven_app using (
    (select c.action from sec.ctx() c) = 'legal.deadline.end'
    and exists (select 1 from haven.legal_matter m where m.id = matter_id));
grant select, insert on haven.legal_hearing, haven.legal_deadline to haven_app;
grant update (state, version) on haven.legal_hearing, haven.legal_deadline to haven_app;

-- A reminder of a deadline is its owner's, and within the case of those who may know of the legal work.
create policy legal_reminders_with_the_legal_work on haven.task as restrictive for select to haven_app using (
    kind not like 'legal.%' or staff_id = (select c.staff_id from sec.ctx() c) or (select sec.knows_of_legal_work()));
