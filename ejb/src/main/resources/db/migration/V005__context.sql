-- No event, no row: the event row itself is the context. sec.enter verifies the application's MAC, appends the event
-- and points this transaction at it; sec.ctx() gives a scope only if that event was written in this transaction.
set role haven_sec;

create function sec.install_key(p_kid int, p_ipad bytea, p_opad bytea) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into sec.context_key values (p_kid, p_ipad, p_opad)
    on conflict (kid) do update set ipad = excluded.ipad, opad = excluded.opad
$$;

create function sec.check_mac(p_kid int, p_fields text[], p_ms bigint, p_mac bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    k sec.context_key;
    m bytea := convert_to(array_to_string(p_fields, chr(31), ''), 'UTF8');
begin
    select * into k from sec.context_key where kid = p_kid;
    if k.kid is null or p_mac is null or sha256(k.opad || sha256(k.ipad || m)) <> p_mac then
        raise exception 'context: bad mac' using errcode = '28000';
    end if;
    if abs(extract(epoch from clock_timestamp()) * 1000 - p_ms) > 60000 then
        raise exception 'context: stale' using errcode = '28000';
    end if;
end $$;

-- What is known of a caller before anything is decided. The same statement whether the case exists or not.
create function sec.standing(p_login text, p_scope text, p_target uuid,
                             out staff_id uuid, out display_name text, out suspended boolean, out team_id uuid,
                             out roles text[], out related boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.display_name, s.suspended_at is not null, s.team_id,
           array(select r.role from access.staff_role r where r.staff_id = s.id order by 1),
           p_scope = 'case' and (
               exists (select 1 from access.assignment a where a.staff_id = s.id and a.case_id = p_target
                        and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
               or exists (select 1 from haven.case_file c join access.staff_role r
                            on r.staff_id = s.id and r.role = 'supervisor'
                           where c.id = p_target and c.team_id = s.team_id))
      from haven.staff s where s.login = p_login
$$;

create function sec.enter(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text, p_target uuid,
                          p_purpose text, p_source text, p_session text, p_address text, p_ms bigint, p_mac bytea)
    returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s haven.staff;
    n bigint;
begin
    perform sec.check_mac(p_kid, array[p_id::text, p_kid::text, p_actor, p_roles, p_action, p_scope, p_target::text,
        p_purpose, p_source, p_session, p_address, p_ms::text, pg_backend_pid()::text], p_ms, p_mac);
    if nullif(current_setting('haven.ctx', true), '') is not null then
        raise exception 'context: one enter per transaction' using errcode = '28000';
    end if;
    select * into s from haven.staff where login = p_actor and suspended_at is null;
    if s.id is null then
        raise exception 'context: no standing' using errcode = '28000';
    end if;
    insert into audit.event (id, kid, actor, staff_id, roles, action, scope, target, case_number, purpose, result,
                             source, session, address)
    values (p_id, p_kid, p_actor, s.id, string_to_array(p_roles, ','), p_action, p_scope, p_target,
            case when p_scope = 'case' then (select c.number from haven.case_file c where c.id = p_target) end,
            p_purpose, 'done', p_source, p_session, p_address)
    returning seq into n;
    -- not transactional: a look that is rolled back still leaves its trace in the write-ahead log
    perform pg_logical_emit_message(false, 'haven.enter', p_id::text || ' ' || n::text);
    perform set_config('haven.ctx', p_id::text, true);
    return n;
end $$;

create function sec.refused(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text,
                            p_target uuid, p_purpose text, p_source text, p_session text, p_address text,
                            p_result text, p_reason text, p_lost bigint, p_ms bigint, p_mac bytea)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sec.check_mac(p_kid, array[p_id::text, p_kid::text, p_actor, p_roles, p_action, p_scope, p_target::text,
        p_purpose, p_source, p_session, p_address, p_result, p_reason, p_lost::text, p_ms::text,
        pg_backend_pid()::text], p_ms, p_mac);
    if p_result not in ('refused', 'failed') then
        raise exception 'context: not a refusal' using errcode = '22023';
    end if;
    insert into audit.event (id, kid, actor, staff_id, roles, action, scope, target, case_number, purpose, result,
                             reason, lost_seq, source, session, address)
    values (p_id, p_kid, p_actor, (select st.id from haven.staff st where st.login = p_actor),
            string_to_array(p_roles, ','), p_action, p_scope, p_target,
            case when p_scope = 'case' then (select c.number from haven.case_file c where c.id = p_target) end,
            p_purpose, p_result, p_reason, p_lost, p_source, p_session, p_address);
end $$;

create type sec.context as (event_id uuid, staff_id uuid, team_id uuid, action text, scope text, target uuid,
                            supervises uuid, auditor boolean);

create function sec.ctx() returns sec.context
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v text := nullif(current_setting('haven.ctx', true), '');
    r sec.context;
begin
    if v is null then
        return null;
    end if;
    select e.id, e.staff_id, s.team_id, e.action, e.scope, e.target,
           case when 'supervisor' = any (e.roles) then s.team_id end, 'auditor' = any (e.roles)
      into r
      from audit.event e join haven.staff s on s.id = e.staff_id
     where e.id = v::uuid and e.xid = pg_current_xact_id_if_assigned() and e.result = 'done';
    if not found then
        return null;
    end if;
    return r;
exception when invalid_text_representation then
    return null;
end $$;

create function sec.shown(p_targets uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null then
        raise exception 'context: nothing entered' using errcode = '28000';
    end if;
    insert into audit.shown (event_id, target, case_number)
    select c.event_id, t, (select f.number from haven.case_file f where f.id = t)
      from (select distinct unnest(p_targets) as t) x
    on conflict do nothing;
end $$;

create function sec.record_change() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into audit.change (event_id, rel, op, old_row, new_row)
    values ((sec.ctx()).event_id, tg_table_schema || '.' || tg_table_name, left(tg_op, 1),
            case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end);
    return null;
end $$;

revoke all on all functions in schema sec from public;
revoke all on all functions in schema audit from public;
grant execute on function sec.install_key to haven_migrate;
grant execute on function sec.standing, sec.enter, sec.refused, sec.ctx, sec.shown to haven_app;
grant execute on function sec.ctx, sec.record_change to haven_owner;
set role haven_owner;
