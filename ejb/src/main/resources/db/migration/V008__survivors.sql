create table haven.survivor (
    id                 uuid primary key,
    chosen_name        bytea,
    first_name         bytea,
    middle_name        bytea,
    second_name        bytea,
    birth_date         bytea,
    birth_date_quality text not null default 'not-collected'
                       check (birth_date_quality in ('full', 'approximate', 'does-not-know', 'prefers-not-to-say',
                                                     'not-collected')),
    gender             bytea,
    citizenship        bytea,
    primary_language   bytea,
    interpreter_needed text not null default 'not-asked' check (interpreter_needed in ('yes', 'no', 'not-asked')),
    version            int not null default 0
);

create table haven.safe_contact (
    id           uuid primary key,
    subject_id   uuid not null references haven.survivor,
    channel      text not null check (channel in ('phone', 'message', 'email', 'in-person', 'through-someone', 'none')),
    contact      bytea,
    instructions bytea,
    code_word    bytea,
    voicemail    text not null default 'no' check (voicemail in ('yes', 'no')),
    recorded_by  uuid not null references haven.staff,
    recorded_at  timestamptz not null
);
create index safe_contact_subject on haven.safe_contact (subject_id, recorded_at desc);

alter table haven.survivor enable row level security;
alter table haven.survivor force row level security;
create policy of_a_visible_case on haven.survivor for all to haven_app using (
    exists (select 1 from haven.case_file f where f.subject_id = survivor.id));
alter table haven.safe_contact enable row level security;
alter table haven.safe_contact force row level security;
create policy of_a_visible_case on haven.safe_contact for all to haven_app using (
    exists (select 1 from haven.case_file f where f.subject_id = safe_contact.subject_id));
grant select, insert, update on haven.survivor to haven_app;
grant select, insert on haven.safe_contact to haven_app;
create trigger history after insert or update or delete on haven.survivor
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.safe_contact
    for each row execute function sec.record_change();
