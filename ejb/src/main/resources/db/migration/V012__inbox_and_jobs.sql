-- What waits for whom, and long work with real progress. Neither holds a word about a person: codes, numbers, ids.
create table haven.task (
    id         uuid primary key,
    staff_id   uuid not null references haven.staff,
    kind       text not null check (kind ~ '^[a-z.-]+$' and length(kind) <= 60),
    case_id    uuid references haven.case_file,
    due_on     date not null,
    state      text not null default 'open' check (state in ('open', 'done', 'cancelled')),
    made_at    timestamptz not null,
    ended_at   timestamptz,
    check ((state = 'open') = (ended_at is null))
);
create index task_open on haven.task (staff_id, due_on) where state = 'open';

create table haven.job (
    id            uuid primary key,
    staff_id      uuid not null references haven.staff,
    kind          text not null check (kind ~ '^[a-z.-]+$' and length(kind) <= 60),
    subject_ref   uuid,
    state         text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
    done_steps    int not null default 0 check (done_steps >= 0),
    all_steps     int not null check (all_steps >= 0),
    cancel_asked  boolean not null default false,
    problem       text check (problem ~ '^[a-z.-]+$' and length(problem) <= 60),
    started_at    timestamptz not null,
    ended_at      timestamptz
);
create index job_staff on haven.job (staff_id, started_at desc);

alter table haven.task enable row level security;
alter table haven.task force row level security;
create policy own on haven.task for all to haven_app
    using (staff_id = (select c.staff_id from sec.ctx() c))
    with check ((select c.event_id from sec.ctx() c) is not null);
alter table haven.job enable row level security;
alter table haven.job force row level security;
create policy own on haven.job for all to haven_app using (staff_id = (select c.staff_id from sec.ctx() c));
grant select, insert, update on haven.task, haven.job to haven_app;
