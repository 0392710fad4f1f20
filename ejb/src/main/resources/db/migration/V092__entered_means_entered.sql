-- Whether a transaction has entered is asked of the event, not of the setting that points at it: what somebody left in
-- the session of a shared connection shuts nobody out.
set role haven_sec;
create or replace function sec.enter(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text, p_target uuid,
                          p_purpose text, p_source text, p_session text, p_address text, p_ms bigint, p_mac bytea)
    returns bigint language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    s haven.staff;
    n bigint;
begin
    perform sec.check_mac(p_kid, array['enter', p_id::text, p_kid::text, p_actor, p_roles, p_action, p_scope, p_target::text,
        p_purpose, p_source, p_session, p_address, p_ms::text, pg_backend_pid()::text], p_ms, p_mac);
    if (sec.ctx()).event_id is not null then
        raise exception 'context: one enter per transaction' using errcode = '28000';
    end if;
    select * into s from haven.staff where login = p_actor and suspended_at is null;
    if s.id is null then
        raise exception 'context: no standing' using errcode = '28000';
    end if;
    insert into audit.event (id, kid, actor, staff_id, roles, action, scope, target, case_number, purpose, result,
                             source, session, address)
    values (p_id, p_kid, p_actor, s.id, string_to_array(p_roles, ','), p_action, p_scope, p_target,
            case when p_scope in ('case', 'compartment')
                 then (select c.number from haven.case_file c where c.id = p_target) end,
            p_purpose, 'done', p_source, p_session, p_address)
    returning seq into n;
    -- not transactional: a look that is rolled back still leaves its trace in the write-ahead log
    perform pg_logical_emit_message(false, 'haven.enter', p_id::text || ' ' || n::text);
    perform set_config('haven.ctx', p_id::text, true);
    return n;
end $$;

-- No page shows more than this; a flood of made-up ids is no trace of anything.
create or replace function sec.shown(p_targets uuid[]) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null then
        raise exception 'context: nothing entered' using errcode = '28000';
    end if;
    if cardinality(p_targets) > 1000 then
        raise exception 'context: more than a page shows' using errcode = '54000';
    end if;
    insert into audit.shown (event_id, target, case_number)
    select c.event_id, t, (select f.number from haven.case_file f where f.id = t)
      from (select distinct unnest(p_targets) as t) x
    on conflict do nothing;
end $$;
set role haven_owner;
