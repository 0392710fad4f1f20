-- Who has looked is told in the act that asks for it and in no other. That a compartment was opened is told to everybody
-- who may ask; what was done in it only to the lead and to those who work in it. The auditor's log has every act by name.
set role haven_sec;
create or replace function sec.case_log(p_limit int) returns setof sec.log_line
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.scope <> 'case' or c.action <> 'casefile.who-looked' or not exists (
            select 1 from access.assignment a where a.staff_id = c.staff_id and a.case_id = c.target
               and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
            union all
            select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        return;
    end if;
    return query
    select e.seq, e.at, e.actor, e.roles,
           case when e.scope = 'compartment' and not exists (
                    select 1 from access.assignment a
                     where a.staff_id = c.staff_id and a.case_id = c.target
                       and a.function in ('lead', (sec.compartment(e.action)).worker)
                       and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
                then 'casefile.compartment' else e.action end,
           e.scope, e.case_number, null::text, 0::bigint, e.purpose, e.result, e.reason, e.source, null::text
      from audit.event e
     where (e.scope in ('case', 'compartment') and e.target = c.target)
        or exists (select 1 from audit.shown s where s.event_id = e.id and s.target = c.target)
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
set role haven_owner;
