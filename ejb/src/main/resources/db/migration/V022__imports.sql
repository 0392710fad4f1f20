-- A file of intakes: checked first, and nothing becomes a case until somebody confirms. Counts and codes stand here in
-- plain; headings, findings and rows are sealed, the file's under a key of its own, each row's under the key that becomes
-- its survivor's.
create table haven.import_file (
    id          uuid primary key,
    staff_id    uuid not null references haven.staff,
    team_id     uuid not null references haven.team,
    checked_at  timestamptz not null,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    form        text not null check (form in ('csv', 'xlsx', 'neither')),
    state       text not null check (state in ('unreadable', 'checked', 'running', 'done', 'cancelled')),
    all_rows    int not null check (all_rows >= 0),
    ready       int not null check (ready >= 0),
    faulty      int not null check (faulty >= 0),
    duplicates  int not null check (duplicates >= 0),
    imported    int not null default 0 check (imported >= 0),
    report      bytea,
    cancel_asked boolean not null default false,
    job_id      uuid,
    moved_at    timestamptz not null,
    version     int not null default 0
);
create index import_file_team on haven.import_file (team_id, checked_at desc, id);

create table haven.import_row (
    subject_id  uuid primary key,
    import_id   uuid not null references haven.import_file,
    row_number  int not null check (row_number > 0),
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    state       text not null check (state in ('ready', 'faulty', 'duplicate', 'imported')),
    findings    text[] not null,
    content     bytea not null,
    case_id     uuid references haven.case_file,
    imported_at timestamptz,
    check ((state = 'imported') = (case_id is not null and imported_at is not null)),
    unique (import_id, row_number)
);
create index import_row_case on haven.import_row (case_id) where case_id is not null;
create index import_row_ready on haven.import_row (import_id, row_number) where state = 'ready';

-- What a team has imported already: keyed fingerprints, of use only to somebody who holds the key and the very row.
create table haven.imported_print (
    team_id     uuid not null references haven.team,
    fingerprint bytea not null check (octet_length(fingerprint) = 32),
    primary key (team_id, fingerprint)
);

alter table haven.import_file enable row level security;
alter table haven.import_file force row level security;
create policy checked_by_the_caller on haven.import_file for insert to haven_app with check (
    staff_id = (select c.staff_id from sec.ctx() c where c.action = 'intake.import.check')
    and team_id = (select c.supervises from sec.ctx() c));
create policy in_scope on haven.import_file for select to haven_app using (
    team_id = (select c.supervises from sec.ctx() c)
    and ((select c.scope from sec.ctx() c) = 'intake'
         or id = (select c.target from sec.ctx() c where c.scope = 'import')));
create policy this_one on haven.import_file for update to haven_app using (
    team_id = (select c.supervises from sec.ctx() c)
    and id = (select c.target from sec.ctx() c where c.scope = 'import'));

alter table haven.import_row enable row level security;
alter table haven.import_row force row level security;
create policy staged_by_the_check on haven.import_row for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'intake.import.check'
    and exists (select 1 from haven.import_file i where i.id = import_row.import_id));
create policy of_this_import on haven.import_row for select to haven_app using (
    import_id = (select c.target from sec.ctx() c where c.scope = 'import')
    and exists (select 1 from haven.import_file i where i.id = import_row.import_id));
create policy of_a_visible_case on haven.import_row for select to haven_app using (
    case_id is not null and exists (select 1 from haven.case_file f where f.id = import_row.case_id));
create policy imported_by_the_run on haven.import_row for update to haven_app using (
    import_id = (select c.target from sec.ctx() c where c.action = 'intake.import.run')
    and exists (select 1 from haven.import_file i where i.id = import_row.import_id));

alter table haven.imported_print enable row level security;
alter table haven.imported_print force row level security;
create policy of_the_team on haven.imported_print for select to haven_app using (
    team_id = (select c.supervises from sec.ctx() c where c.action in ('intake.import.check', 'intake.import.run')));
create policy by_the_run on haven.imported_print for insert to haven_app with check (
    team_id = (select c.supervises from sec.ctx() c where c.action = 'intake.import.run'));

grant select, insert, update on haven.import_file, haven.import_row to haven_app;
grant select, insert on haven.imported_print to haven_app;
create trigger history after insert or update or delete on haven.import_file
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.import_row
    for each row execute function sec.record_change();

create policy of_the_import on crypto.data_key for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'import'
    and (subject_id = (select c.target from sec.ctx() c)
         or exists (select 1 from haven.import_row r where r.subject_id = data_key.subject_id)));
create policy registered_by_import on haven.survivor for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'intake.import.run'
    and exists (select 1 from haven.import_row r where r.subject_id = survivor.id));

-- What was staged and will not be imported goes, with its keys: what the change history holds of it is ciphertext.
grant select, delete on haven.import_row to haven_sec;
grant select, update on haven.import_file to haven_sec;
create policy forgotten_by_function on haven.import_file for all to haven_sec using (true) with check (true);
create policy forgotten_by_function on haven.import_row for all to haven_sec using (true);
set role haven_sec;
create function sec.forget_import() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action not in ('intake.import.cancel', 'intake.import.run') or c.scope <> 'import'
       or not exists (select 1 from haven.import_file i where i.id = c.target and i.team_id = c.supervises) then
        raise exception 'context: no import can be forgotten here' using errcode = '28000';
    end if;
    delete from crypto.data_key d using haven.import_row r
     where r.import_id = c.target and r.state <> 'imported' and d.subject_id = r.subject_id;
    delete from haven.import_row r where r.import_id = c.target and r.state <> 'imported';
end $$;
revoke all on function sec.forget_import from public;
grant execute on function sec.forget_import to haven_app;
set role haven_owner;
