-- A proof made for one function is taken by no other: its name is the first field, and no field may hold what stands
-- between fields. A refusal's proof could otherwise be laid out so that it opened the case.
set role haven_sec;
create or replace function sec.check_mac(p_kid int, p_fields text[], p_ms bigint, p_mac bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    k sec.context_key;
    m bytea := convert_to(array_to_string(p_fields, chr(31), ''), 'UTF8');
begin
    select * into k from sec.context_key where kid = p_kid;
    if k.kid is null or p_mac is null or sha256(k.opad || sha256(k.ipad || m)) <> p_mac then
        raise exception 'context: bad mac' using errcode = '28000';
    end if;
    if exists (select 1 from unnest(p_fields) f where f like '%' || chr(31) || '%') then
        raise exception 'context: a separator in a field' using errcode = '28000';
    end if;
    if abs(extract(epoch from clock_timestamp()) * 1000 - p_ms) > 60000 then
        raise exception 'context: stale' using errcode = '28000';
    end if;
end $$;

create or replace function sec.enter(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text, p_target uuid,
                          p_purpose text, p_source text, p_session text, p_address text, p_ms bigint, p_mac bytea)
    returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s haven.staff;
    n bigint;
begin
    perform sec.check_mac(p_kid, array['enter', p_id::text, p_kid::text, p_actor, p_roles, p_action, p_scope, p_target::text,
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
set role haven_owner;
