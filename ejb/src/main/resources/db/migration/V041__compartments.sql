-- Compartments: clinical and privileged notes. Their acts have a scope of their own, which opens nothing else of the
-- case, and which nothing else opens: not a caseworker's case, not the supervision of a team, not a list.
create table access.staff_function (
    staff_id    uuid not null references haven.staff,
    function    text not null check (function in ('clinical-supervisor', 'legal-lead')),
    team_id     uuid not null references haven.team,
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    primary key (staff_id, function, team_id, valid_from)
);
create table access.stand_in (
    id          uuid primary key default gen_random_uuid(),
    case_id     uuid not null references haven.case_file,
    compartment text not null check (compartment in ('clinical', 'privileged')),
    author_id   uuid not null references haven.staff,
    stand_in_id uuid not null references haven.staff check (stand_in_id <> author_id),
    valid_from  timestamptz not null,
    valid_until timestamptz not null check (valid_until > valid_from)
);
create index stand_in_case on access.stand_in (case_id, compartment, stand_in_id);
alter table access.staff_function enable row level security;
alter table access.staff_function force row level security;
create policy functions_only on access.staff_function for select to haven_sec using (true);
alter table access.stand_in enable row level security;
alter table access.stand_in force row level security;
create policy functions_only on access.stand_in for all to haven_sec using (true) with check (true);
create policy own_of_this_case on access.stand_in for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'compartment' and case_id = (select c.target from sec.ctx() c)
    and (select c.staff_id from sec.ctx() c) in (author_id, stand_in_id));
grant select on access.staff_function to haven_sec;
grant select on access.stand_in to haven_app;
grant select, insert on access.stand_in to haven_sec;
create trigger history after insert or update or delete on access.staff_function
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on access.stand_in
    for each row execute function sec.record_change();

set role haven_sec;
-- What the name of an act says of its compartment: who writes in it, who heads it, whose key opens it.
create function sec.compartment(p_action text, out name text, out worker text, out head text, out key_class text)
    language sql immutable set search_path = pg_catalog, pg_temp as $$
    select v.name, v.worker, v.head, v.key_class
      from (values ('clinical', 'counsellor', 'clinical-supervisor', 'counselling', 'counselling.clinical.%'),
                   ('privileged', 'legal-officer', 'legal-lead', 'legal', 'legal.privileged.%'))
           as v (name, worker, head, key_class, acts)
     where p_action like v.acts
$$;
-- Whether somebody has any business in a compartment of a case. As worker: assigned in that function and in that role.
create function sec.in_compartment(p_staff uuid, p_action text, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.compartment(p_action) k
          join access.staff_role r on r.staff_id = p_staff and r.role = k.worker
         where exists (select 1 from access.assignment a
                        where a.staff_id = p_staff and a.case_id = p_case and a.function = k.worker
                          and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
            or exists (select 1 from access.stand_in s
                        where s.stand_in_id = p_staff and s.case_id = p_case and s.compartment = k.name
                          and s.valid_from <= now() and s.valid_until > now())
            or exists (select 1 from access.staff_function f join haven.case_file c on c.team_id = f.team_id
                        where f.staff_id = p_staff and f.function = k.head and c.id = p_case
                          and f.valid_from <= now() and (f.valid_until is null or f.valid_until > now())))
$$;
-- Whether this transaction opens the notes that this author wrote in its compartment of its case.
create function sec.opens_notes_of(p_case uuid, p_author uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.ctx() c cross join lateral sec.compartment(c.action) k
         where c.scope = 'compartment' and c.target = p_case and sec.in_compartment(c.staff_id, c.action, p_case)
           and (p_author = c.staff_id
                or exists (select 1 from access.stand_in s
                            where s.stand_in_id = c.staff_id and s.author_id = p_author and s.case_id = p_case
                              and s.compartment = k.name and s.valid_from <= now() and s.valid_until > now())
                or exists (select 1 from access.staff_function f join haven.case_file o on o.team_id = f.team_id
                            where f.staff_id = c.staff_id and f.function = k.head and o.id = p_case
                              and f.valid_from <= now() and (f.valid_until is null or f.valid_until > now()))))
$$;
-- Whose case the compartment belongs to: the one thing about the case that its notes need.
create function sec.subject_of_compartment() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.subject_id from sec.ctx() c join haven.case_file f on f.id = c.target
     where c.scope = 'compartment' and sec.in_compartment(c.staff_id, c.action, c.target)
$$;
create function sec.number_of_compartment() returns text
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.number from sec.ctx() c join haven.case_file f on f.id = c.target
     where c.scope = 'compartment' and sec.in_compartment(c.staff_id, c.action, c.target)
$$;
-- The author names who stands in for them, for this case and a time; the stand-in joins the care team for that time.
create function sec.name_stand_in(p_stand_in uuid, p_until timestamptz) returns uuid
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
    insert into access.stand_in (case_id, compartment, author_id, stand_in_id, valid_from, valid_until)
    values (c.target, k.name, c.staff_id, p_stand_in, now(), p_until) returning id into made;
    insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)
    select p_stand_in, c.target, 'stand-in', now(), p_until
     where not exists (select 1 from access.assignment a
                        where a.staff_id = p_stand_in and a.case_id = c.target
                          and (a.valid_until is null or a.valid_until > now()));
    return made;
end $$;

drop function sec.standing(text, text, uuid);
create function sec.standing(p_login text, p_action text, p_scope text, p_target uuid,
                             out staff_id uuid, out display_name text, out suspended boolean, out team_id uuid,
                             out roles text[], out related boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.display_name, s.suspended_at is not null, s.team_id,
           array(select r.role from access.staff_role r where r.staff_id = s.id order by 1),
           case p_scope
               when 'case' then
                   exists (select 1 from access.assignment a where a.staff_id = s.id and a.case_id = p_target
                              and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
                   or exists (select 1 from haven.case_file c join access.staff_role r
                                on r.staff_id = s.id and r.role = 'supervisor'
                               where c.id = p_target and c.team_id = s.team_id)
               when 'compartment' then sec.in_compartment(s.id, p_action, p_target)
               else false end
      from haven.staff s where s.login = p_login
$$;

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
            case when p_scope in ('case', 'compartment')
                 then (select c.number from haven.case_file c where c.id = p_target) end,
            p_purpose, 'done', p_source, p_session, p_address)
    returning seq into n;
    -- not transactional: a look that is rolled back still leaves its trace in the write-ahead log
    perform pg_logical_emit_message(false, 'haven.enter', p_id::text || ' ' || n::text);
    perform set_config('haven.ctx', p_id::text, true);
    return n;
end $$;
create or replace function sec.refused(p_id uuid, p_kid int, p_actor text, p_roles text, p_action text, p_scope text,
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
            case when p_scope in ('case', 'compartment')
                 then (select c.number from haven.case_file c where c.id = p_target)
                 else substring(p_sought from '^C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$') end,
            p_purpose, p_result, p_reason, p_lost, p_source, p_session, p_address);
end $$;
create or replace function sec.case_log(p_limit int) returns setof sec.log_line
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
     where (e.scope in ('case', 'compartment') and e.target = c.target)
        or exists (select 1 from audit.shown s where s.event_id = e.id and s.target = c.target)
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
revoke all on function sec.compartment, sec.in_compartment, sec.opens_notes_of, sec.subject_of_compartment,
    sec.number_of_compartment, sec.name_stand_in, sec.standing from public;
grant execute on function sec.standing, sec.compartment, sec.opens_notes_of, sec.subject_of_compartment,
    sec.number_of_compartment, sec.name_stand_in to haven_app;
grant execute on function sec.compartment, sec.opens_notes_of, sec.subject_of_compartment to haven_owner;
set role haven_owner;

-- The first writer in a compartment makes its key; everybody whom the compartment lets in has it.
create policy of_the_compartment on crypto.data_key for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'compartment' and subject_id = (select sec.subject_of_compartment())
    and key_class = (select k.key_class from sec.ctx() c cross join lateral sec.compartment(c.action) k));
create policy made_in_its_compartment on crypto.data_key as restrictive for insert to haven_app with check (
    key_class = 'survivor'
    or subject_id = (select sec.subject_of_compartment())
       and key_class = (select k.key_class from sec.ctx() c cross join lateral sec.compartment(c.action) k));
