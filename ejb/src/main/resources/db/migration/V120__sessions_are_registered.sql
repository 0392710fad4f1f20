-- Every session is known by the hash of its id and of the sign-in it belongs to, so that it can be seen and ended, and
-- so that nobody comes back with a sign-in that was ended.
create table access.session (
    id           uuid primary key default gen_random_uuid(),
    key          bytea not null unique check (octet_length(key) = 32),
    sign_in      bytea not null check (octet_length(sign_in) = 32),
    staff_id     uuid not null references haven.staff,
    kind         text not null check (kind in ('browser', 'program')),
    signed_in_at timestamptz not null,
    auth_time    timestamptz,
    last_act     timestamptz not null,
    address      text check (length(address) <= 64),
    device       text check (length(device) <= 60),
    ended_at     timestamptz,
    ended_why    text check (ended_why in ('sign-out', 'hidden', 'switch', 'idle', 'limit', 'ended', 'administrator',
                                           'provider', 'paused')),
    check ((ended_at is null) = (ended_why is null))
);
create index session_open on access.session (staff_id) where ended_at is null;
create index session_sign_in on access.session (sign_in);

-- Since when an administrator wants somebody out: no sign-in from before counts, registered or not.
create table access.session_cut (
    staff_id uuid primary key references haven.staff,
    at       timestamptz not null
);

alter table access.session enable row level security;
alter table access.session force row level security;
create policy functions_only on access.session for all to haven_sec using (true) with check (true);
alter table access.session_cut enable row level security;
alter table access.session_cut force row level security;
create policy functions_only on access.session_cut for all to haven_sec using (true) with check (true);
grant select, insert on access.session, access.session_cut to haven_sec;
grant update (key, auth_time, last_act, address, device, ended_at, ended_why) on access.session to haven_sec;
grant update (at) on access.session_cut to haven_sec;

set role haven_sec;

-- Somebody has signed in, or signed in anew within the same session. A session takes a new key each time; its beginning
-- stays that of its first sign-in.
create function sec.session_begin(p_kid int, p_old bytea, p_key bytea, p_sign_in bytea, p_login text, p_kind text,
                                  p_auth_s bigint, p_issued_s bigint, p_address text, p_device text, p_ms bigint,
                                  p_mac bytea)
    returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    v_staff uuid;
    v_auth timestamptz := to_timestamp(p_auth_s);
begin
    perform sec.check_mac(p_kid, array['session', p_kid::text, encode(p_old, 'hex'), encode(p_key, 'hex'),
        encode(p_sign_in, 'hex'), p_login, p_kind, p_auth_s::text, p_issued_s::text, p_address, p_device, p_ms::text],
        p_ms, p_mac);
    select s.id into v_staff from haven.staff s where s.login = p_login;
    if v_staff is null then
        return 'unknown';
    end if;
    if exists (select 1 from access.session s where s.sign_in = p_sign_in and s.ended_at is not null)
       or exists (select 1 from access.session_cut c where c.staff_id = v_staff
                   and coalesce(v_auth, to_timestamp(p_issued_s)) < date_trunc('second', c.at)) then
        return 'ended';
    end if;
    update access.session s
       set key = p_key, auth_time = v_auth, last_act = now(), address = p_address, device = p_device
     where s.key = p_old and s.staff_id = v_staff and s.sign_in = p_sign_in and s.ended_at is null;
    if not found then
        update access.session s set ended_at = now(), ended_why = 'sign-out' where s.key = p_old and s.ended_at is null;
        insert into access.session (key, sign_in, staff_id, kind, signed_in_at, auth_time, last_act, address, device)
        values (p_key, p_sign_in, v_staff, p_kind,
                coalesce((select min(s.signed_in_at) from access.session s where s.sign_in = p_sign_in), now()),
                v_auth, now(), p_address, p_device)
        on conflict (key) do nothing;
    end if;
    return 'open';
end $$;

-- Whether a session still counts. What pages ask for by themselves is no act.
create function sec.session_seen(p_key bytea, p_act boolean, p_idle_s int, p_limit_s int,
                                 out state text, out auth_s bigint, out left_s int)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    r access.session;
begin
    select * into r from access.session s where s.key = p_key;
    state := case when r.id is null then 'none'
                  when r.ended_at is not null then r.ended_why
                  when r.kind = 'browser' and r.last_act + make_interval(secs => p_idle_s) < clock_timestamp() then 'idle'
                  when r.signed_in_at + make_interval(secs => p_limit_s) < clock_timestamp() then 'limit'
                  else 'open' end;
    auth_s := extract(epoch from r.auth_time)::bigint;
    left_s := extract(epoch from r.signed_in_at + make_interval(secs => p_limit_s) - clock_timestamp())::int;
    if r.ended_at is null and state in ('idle', 'limit') then
        update access.session s set ended_at = now(), ended_why = state where s.id = r.id;
    elsif state = 'open' and p_act and r.last_act < clock_timestamp() - interval '5 seconds' then
        update access.session s set last_act = clock_timestamp() where s.id = r.id;
    end if;
end $$;

-- A sign-in is over, with every session that came of it. Only who holds its hash can name it.
create function sec.sign_in_over(p_sign_in bytea, p_why text) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    n int;
begin
    update access.session s set ended_at = now(), ended_why = p_why where s.sign_in = p_sign_in and s.ended_at is null;
    get diagnostics n = row_count;
    return n;
end $$;

-- What is open: one's own, or a colleague's for whoever may end it.
create function sec.open_sessions(p_staff uuid, p_key bytea, p_idle_s int, p_limit_s int)
    returns table (id uuid, kind text, signed_in_at timestamptz, last_act timestamptz, address text, device text,
                   this_one boolean)
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null
       or not (c.action = 'session.mine' and p_staff = c.staff_id
               or c.action = 'session.of' and c.scope = 'staff' and c.target = p_staff) then
        raise exception 'context: sessions are not shown here' using errcode = '28000';
    end if;
    return query
        select s.id, s.kind, s.signed_in_at, s.last_act, s.address, s.device, s.key is not distinct from p_key
          from access.session s
         where s.staff_id = p_staff and s.ended_at is null
           and s.last_act + make_interval(secs => p_idle_s) > now()
           and s.signed_in_at + make_interval(secs => p_limit_s) > now()
         order by 7 desc, s.last_act desc, s.id
         limit 200;
end $$;

-- Ends one of one's own sessions, with all of its sign-in; or all of one's own but those of the sign-in one stands in.
create function sec.end_own_sessions(p_id uuid, p_but bytea) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    n int;
begin
    if c.event_id is null or c.action <> 'session.end' then
        raise exception 'context: sessions are not ended here' using errcode = '28000';
    end if;
    update access.session s set ended_at = now(), ended_why = 'ended'
     where s.staff_id = c.staff_id and s.ended_at is null
       and case when p_id is null
                then s.sign_in is distinct from (select o.sign_in from access.session o where o.key = p_but)
                else s.sign_in = (select o.sign_in from access.session o where o.id = p_id and o.staff_id = c.staff_id)
           end;
    get diagnostics n = row_count;
    return n;
end $$;

-- Ends every session of a colleague, and every sign-in from before this moment, registered or not.
create function sec.end_all_sessions(p_staff uuid) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    n int;
begin
    if c.event_id is null or c.action <> 'session.end-all' or c.scope <> 'staff' or c.target is distinct from p_staff
       or not exists (select 1 from haven.staff s where s.id = p_staff and s.kind = 'person') then
        raise exception 'context: these sessions are not ended here' using errcode = '28000';
    end if;
    insert into access.session_cut (staff_id, at) values (p_staff, clock_timestamp())
    on conflict (staff_id) do update set at = excluded.at;
    update access.session s set ended_at = now(), ended_why = 'administrator'
     where s.staff_id = p_staff and s.ended_at is null;
    get diagnostics n = row_count;
    return n;
end $$;

revoke all on function sec.session_begin, sec.session_seen, sec.sign_in_over, sec.open_sessions, sec.end_own_sessions,
    sec.end_all_sessions from public;
grant execute on function sec.session_begin, sec.session_seen, sec.sign_in_over, sec.open_sessions,
    sec.end_own_sessions, sec.end_all_sessions to haven_app;
set role haven_owner;
