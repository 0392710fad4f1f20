create table haven.team (
    id   uuid primary key default gen_random_uuid(),
    name text not null unique check (length(name) between 1 and 120)
);

create table haven.staff (
    id           uuid primary key default gen_random_uuid(),
    login        text not null unique check (login = lower(login) and length(login) between 1 and 120),
    display_name text not null check (length(display_name) between 1 and 120),
    kind         text not null default 'person' check (kind in ('person', 'system')),
    team_id      uuid references haven.team,
    suspended_at timestamptz
);

-- A role counts when the identity provider and this table agree.
create table access.staff_role (
    staff_id uuid not null references haven.staff,
    role     text not null check (role in ('caseworker', 'supervisor', 'auditor', 'counsellor', 'legal-officer',
                                           'shelter-staff', 'helpline-operator', 'administrator', 'system')),
    primary key (staff_id, role)
);

-- Named system callers: a timer or a job is never anonymous and never all-seeing.
insert into haven.staff (login, display_name, kind) values ('system.timer', 'Haven timer', 'system');
insert into access.staff_role (staff_id, role) select id, 'system' from haven.staff where login = 'system.timer';

grant select on haven.team, haven.staff, access.staff_role to haven_app, haven_sec;
grant update (suspended_at) on haven.staff to haven_sec;
