-- One data key per survivor, wrapped by a key that never enters the database. A case opens its own key only.
create table crypto.data_key (
    subject_id uuid primary key,
    kek_id     int not null check (kek_id > 0),
    wrapped    bytea not null check (octet_length(wrapped) = 40),
    created_at timestamptz not null default now()
);
alter table crypto.data_key enable row level security;
alter table crypto.data_key force row level security;
create policy made_by_anyone_entered on crypto.data_key for insert to haven_app
    with check ((select c.event_id from sec.ctx() c) is not null);
create policy of_a_visible_case on crypto.data_key for select to haven_app using (
    exists (select 1 from haven.case_file f where f.subject_id = data_key.subject_id));
grant select, insert on crypto.data_key to haven_app;

-- The check value of each key-encryption key ever used: a wrong key stops the server, not the survivor's record.
create table crypto.key_check (
    kek_id int primary key check (kek_id > 0),
    value  bytea not null check (octet_length(value) = 16)
);
grant select, insert on crypto.key_check to haven_app;
