create table haven.case_file (
    id         uuid primary key default gen_random_uuid(),
    number     text not null unique check (number ~ '^C-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$'),
    subject_id uuid not null unique,
    team_id    uuid not null references haven.team,
    status     text not null default 'intake'
               check (status in ('intake', 'active', 'follow-up', 'closure-requested', 'closed', 'closed-referred')),
    opened_at  timestamptz not null,
    opened_by  uuid not null references haven.staff,
    version    int not null default 0
);
create index case_file_team on haven.case_file (team_id, opened_at desc, id);

-- Who works with whom, from when until when. Access ends by itself.
create table access.assignment (
    staff_id    uuid not null references haven.staff,
    case_id     uuid not null references haven.case_file,
    function    text not null check (function in ('lead', 'caseworker', 'counsellor', 'legal-officer', 'stand-in')),
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    primary key (staff_id, case_id, valid_from)
);
create index assignment_case on access.assignment (case_id);

grant select on haven.case_file, access.assignment to haven_app;
grant update (status, version) on haven.case_file to haven_app;
grant select, insert on haven.case_file, access.assignment to haven_sec;
grant update (valid_until) on access.assignment to haven_sec;
