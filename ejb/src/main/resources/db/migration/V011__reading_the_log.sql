-- The auditor reads the log through this one function, inside a transaction that is itself in the log.
set role haven_sec;
create type sec.log_line as (seq bigint, at timestamptz, actor text, roles text[], action text, scope text,
                             case_number text, shown bigint, purpose text, result text, reason text, source text,
                             address text);
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
    select e.seq, e.at, e.actor, e.roles, e.action, e.scope, e.case_number,
           (select count(*) from audit.shown s where s.event_id = e.id), e.purpose, e.result, e.reason, e.source,
           e.address
      from audit.event e
     where (p_before is null or e.seq < p_before)
       and (p_actor is null or e.actor = p_actor)
       and (p_action is null or e.action = p_action)
       and (p_result is null or e.result = p_result)
       and (p_from is null or e.at >= p_from)
       and (p_until is null or e.at < p_until)
       and (p_case_number is null or e.case_number = p_case_number
            or exists (select 1 from audit.shown s where s.event_id = e.id and s.case_number = p_case_number))
     order by e.seq desc
     limit least(p_limit, 501);
end $$;

-- Who has looked at this case: for those who may open it, inside a transaction scoped to it.
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
    select e.seq, e.at, e.actor, e.roles, e.action, e.scope, e.case_number, 0::bigint, e.purpose, e.result, e.reason,
           e.source, null::text
      from audit.event e
     where (e.scope = 'case' and e.target = c.target)
        or exists (select 1 from audit.shown s where s.event_id = e.id and s.target = c.target)
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
create index event_target on audit.event (target, seq desc) where target is not null;
create index shown_target on audit.shown (target);
revoke all on function sec.read_log, sec.case_log from public;
grant execute on function sec.read_log, sec.case_log to haven_app;
set role haven_owner;
