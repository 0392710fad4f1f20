-- Whoever is named again stands in until the new day, be it later or sooner: a wrong name can be taken back, and a longer
-- time opens the case for as long as its notes.
grant update (valid_until) on access.stand_in to haven_sec;
set role haven_sec;
create or replace function sec.name_stand_in(p_stand_in uuid, p_until timestamptz) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    k record;
    made uuid;
begin
    select * into k from sec.compartment(c.action);
    if c.event_id is null or c.scope <> 'compartment'
       or c.action not in ('counselling.clinical.stand-in', 'legal.privileged.stand-in')
       or not exists (select 1 from access.assignment a
                       where a.staff_id = c.staff_id and a.case_id = c.target and a.function = k.worker
                         and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())) then
        raise exception 'context: nobody can be named here' using errcode = '28000';
    end if;
    if p_stand_in = c.staff_id or p_until <= clock_timestamp() or p_until > clock_timestamp() + interval '92 days'
       or not exists (select 1 from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = k.worker
                       where s.id = p_stand_in and s.team_id = c.team_id and s.suspended_at is null) then
        raise exception 'context: not one who can stand in' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || c.target, 0));
    update access.stand_in s set valid_until = p_until
     where s.case_id = c.target and s.compartment = k.name and s.author_id = c.staff_id and s.stand_in_id = p_stand_in
       and s.valid_until > now()
    returning s.id into made;
    if made is null then
        insert into access.stand_in (case_id, compartment, author_id, stand_in_id, valid_from, valid_until)
        values (c.target, k.name, c.staff_id, p_stand_in, now(), p_until) returning id into made;
    end if;
    update access.assignment a
       set valid_until = (select max(s.valid_until) from access.stand_in s
                           where s.case_id = c.target and s.stand_in_id = p_stand_in)
     where a.staff_id = p_stand_in and a.case_id = c.target and a.function = 'stand-in' and a.valid_until > now();
    insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)
    select p_stand_in, c.target, 'stand-in', now(), p_until
     where not exists (select 1 from access.assignment a
                        where a.staff_id = p_stand_in and a.case_id = c.target
                          and (a.valid_until is null or a.valid_until > now()));
    return made;
end $$;
set role haven_owner;
