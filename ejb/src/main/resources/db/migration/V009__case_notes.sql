-- A note is never overwritten: each wording is a row of its own, and the application may only add.
create table haven.case_note (
    id         uuid primary key,
    case_id    uuid not null references haven.case_file,
    form_key   uuid not null unique,
    written_by uuid not null references haven.staff,
    written_at timestamptz not null
);
create index case_note_case on haven.case_note (case_id, written_at desc);
create table haven.case_note_wording (
    id         uuid primary key,
    note_id    uuid not null references haven.case_note,
    case_id    uuid not null references haven.case_file,
    ordinal    int not null check (ordinal > 0),
    body       bytea not null,
    written_by uuid not null references haven.staff,
    written_at timestamptz not null,
    constraint case_note_wording_ordinal unique (note_id, ordinal)
);
create index case_note_wording_case on haven.case_note_wording (case_id, written_at desc);

alter table haven.case_note enable row level security;
alter table haven.case_note force row level security;
create policy of_a_visible_case on haven.case_note for all to haven_app using (
    exists (select 1 from haven.case_file f where f.id = case_note.case_id))
    with check (exists (select 1 from haven.case_file f where f.id = case_note.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
alter table haven.case_note_wording enable row level security;
alter table haven.case_note_wording force row level security;
create policy of_a_visible_case on haven.case_note_wording for all to haven_app using (
    exists (select 1 from haven.case_file f where f.id = case_note_wording.case_id))
    with check (exists (select 1 from haven.case_file f where f.id = case_note_wording.case_id)
                and written_by = (select c.staff_id from sec.ctx() c));
grant select, insert on haven.case_note, haven.case_note_wording to haven_app;
create trigger history after insert or update or delete on haven.case_note
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.case_note_wording
    for each row execute function sec.record_change();
