-- The log says which colleague, contact, file or house an event was about, and which case number somebody searched for,
-- whether or not it exists.
set role haven_sec;
drop function sec.refused(uuid, int, text, text, text, text, uuid, text, text, text, text, text, text, bigint, bigint,
                          bytea);
create function sec.refused(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text,
                            p_target uuid, p_purpose text, p_source text, p_session text, p_address text,
                            p_result text, p_reason text, p_sought text, p_lost bigint, p_ms bigint, p_mac bytea)
    returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform sec.check_mac(p_kid, array['refused', p_id::text, p_kid::text, p_actor, p_roles, p_action, p_scope, p_target::text,
        p_purpose, p_source, p_session, p_address, p_result, p_reason, p_sought, p_lost::text, p_ms::text,
        pg_backend_pid()::text], p_ms, p_mac);
    if p_result not in ('refused', 'failed') then
        raise exception 'context: not a refusal' using errcode = '22023';
    end if;
    insert into audit.event (id, kid, actor, staff_id, roles, action, scope, target, case_number, purpose, result,
                             reason, lost_seq, source, session, address)
    values (p_id, p_kid, p_actor, (select st.id from haven.staff st where st.login = p_actor),
            string_to_array(p_roles, ','), p_action, p_scope, p_target,
            case when p_scope = 'case' then (select c.number from haven.case_file c where c.id = p_target)
                 else substring(p_sought from '^C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$') end,
            p_purpose, p_result, p_reason, p_lost, p_source, p_session, p_address);
end $$;

create or replace function sec.suspend(p_staff uuid, p_suspended boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> (case when p_suspended then 'staff.suspend' else 'staff.reinstate' end)
       or c.scope <> 'staff' or c.target is distinct from p_staff then
        raise exception 'context: standing cannot be changed here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody changes their own standing' using errcode = '28000';
    end if;
    update haven.staff set suspended_at = case when p_suspended then coalesce(suspended_at, now()) end
     where id = p_staff and kind = 'person';
    if not found then
        raise exception 'context: no such person' using errcode = '28000';
    end if;
end $$;

-- Who or what an event was about, where it was no case: a sign-in name, a house's code word, or the beginning of an id.
create function sec.about(p_scope text, p_target uuid) returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case p_scope
        when 'staff' then coalesce((select s.login from haven.staff s where s.id = p_target), left(p_target::text, 8))
        when 'shelter' then coalesce((select h.code_name from haven.shelter h where h.id = p_target),
                                     left(p_target::text, 8))
        when 'contact' then left(p_target::text, 8)
        when 'import' then left(p_target::text, 8) end
$$;
drop function sec.read_log(text, text, text, text, timestamptz, timestamptz, bigint, int);
drop function sec.case_log(int);
drop type sec.log_line;
create type sec.log_line as (seq bigint, at timestamptz, actor text, roles text[], action text, scope text,
                             case_number text, about text, shown bigint, purpose text, result text, reason text,
                             source text, address text);
create function sec.read_log(p_actor text, p_action text, p_case_number text, p_result text, p_from timestamptz,
                             p_until timestamptz, p_before bigint, p_limit int) returns setof sec.log_line
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'audit.read' or c.scope <> 'log' then
        return;
    end if;
    return query
    select e.seq, e.at, e.actor, e.roles, e.action, e.scope, e.case_number, sec.about(e.scope, e.target),
           (select count(*) from audit.shown s where s.event_id = e.id), e.purpose, e.result, e.reason, e.source,
           e.address
      from audit.event e
     where (p_before is null or e.seq < p_before)
       and (p_actor is null or e.actor = lower(p_actor)
            or e.staff_id in (select s.id from haven.staff s where lower(s.display_name) = lower(p_actor)))
       and (p_action is null or e.action = p_action)
       and (p_result is null or e.result = p_result)
       and (p_from is null or e.at >= p_from)
       and (p_until is null or e.at < p_until)
       and (p_case_number is null or e.case_number = p_case_number
            or exists (select 1 from audit.shown s where s.event_id = e.id and s.case_number = p_case_number))
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
create function sec.case_log(p_limit int) returns setof sec.log_line
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.scope <> 'case' or not exists (
            select 1 from access.assignment a where a.staff_id = c.staff_id and a.case_id = c.target
               and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
            union all
            select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        return;
    end if;
    return query
    select e.seq, e.at, e.actor, e.roles, e.action, e.scope, e.case_number, null::text, 0::bigint, e.purpose, e.result,
           e.reason, e.source, null::text
      from audit.event e
     where (e.scope = 'case' and e.target = c.target)
        or exists (select 1 from audit.shown s where s.event_id = e.id and s.target = c.target)
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
revoke all on function sec.refused, sec.about, sec.read_log, sec.case_log from public;
grant execute on function sec.refused, sec.read_log, sec.case_log to haven_app;
set role haven_owner;

create trigger history after insert or update or delete on haven.staff
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on access.staff_role
    for each row execute function sec.record_change();
