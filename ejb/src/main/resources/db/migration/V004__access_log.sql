-- The access log: written by functions only, read by the auditor's functions only, changed by nobody.
set role haven_sec;
create sequence audit.event_seq;
create table audit.event (
    id          uuid primary key,
    seq         bigint not null unique default nextval('audit.event_seq'),
    at          timestamptz not null default clock_timestamp(),
    xid         xid8 not null default pg_current_xact_id(),
    pid         int not null default pg_backend_pid(),
    kid         int not null,
    actor       text not null,
    staff_id    uuid,
    roles       text[] not null,
    action      text not null,
    scope       text not null,
    target      uuid,
    case_number text,
    purpose     text not null,
    result      text not null check (result in ('done', 'refused', 'failed')),
    reason      text,
    lost_seq    bigint,
    source      text not null,
    session     text,
    address     text
);
create index event_at on audit.event (at desc, seq desc);
create index event_case on audit.event (case_number, at desc) where case_number is not null;
create index event_actor on audit.event (actor, at desc);

-- What a list or a search put on the screen.
create table audit.shown (
    event_id    uuid not null references audit.event,
    target      uuid not null,
    case_number text,
    primary key (event_id, target)
);
create index shown_case on audit.shown (case_number) where case_number is not null;

-- What a person's record looked like before and after: row images, ciphertext where the cells are ciphertext.
create table audit.change (
    seq      bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    event_id uuid,
    rel      text not null,
    op       text not null check (op in ('I', 'U', 'D')),
    old_row  jsonb,
    new_row  jsonb
);

create function audit.refuse_change() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'the access log is append-only' using errcode = '42501';
end $$;
create trigger append_only before update or delete or truncate on audit.event
    for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.shown
    for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.change
    for each statement execute function audit.refuse_change();

-- The MAC key as the two padded blocks of RFC 2104, so that the built-in sha256 gives a true HMAC.
create table sec.context_key (
    kid  int primary key check (kid > 0),
    ipad bytea not null check (octet_length(ipad) = 64),
    opad bytea not null check (octet_length(opad) = 64)
);
set role haven_owner;
