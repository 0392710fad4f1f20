-- Whoever has a conflict with a case does not learn of it: no row, no count, no name, no task. It beats every way in. The
-- lock is set by a supervisor of the case's team, or by the colleague who knows of it, and ended by a supervisor alone.
create table access.conflict_lock (
    id         uuid primary key,
    staff_id   uuid not null references haven.staff,
    case_id    uuid not null references haven.case_file,
    relation   text not null check (relation in ('family', 'close-to-survivor', 'close-to-person-of-concern', 'party',
                                                 'work-elsewhere', 'other')),
    note       bytea,
    set_by     uuid not null references haven.staff,
    set_at     timestamptz not null,
    ended_by   uuid references haven.staff,
    ended_at   timestamptz,
    end_reason bytea,
    check (ended_at >= set_at),
    constraint lock_ended_by_another check (ended_by <> staff_id),
    check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
);
-- One at a time for a person and a case; by it every lock is looked up.
create unique index conflict_lock_holds on access.conflict_lock (staff_id, case_id) where ended_at is null;
create index conflict_lock_case on access.conflict_lock (case_id, set_at desc);
alter table access.conflict_lock enable row level security;
alter table access.conflict_lock force row level security;
create policy functions_only on access.conflict_lock for all to haven_sec using (true) with check (true);
create policy told_to_the_supervisor on access.conflict_lock for select to haven_app using (
    case_id = (select c.target from sec.ctx() c
                where c.scope = 'case' and c.action in ('conflict.list', 'conflict.set', 'conflict.end'))
    and exists (select 1 from haven.case_file f
                 where f.id = conflict_lock.case_id and f.team_id = (select c.supervises from sec.ctx() c)));
grant select on access.conflict_lock to haven_app;
grant select, insert on access.conflict_lock to haven_sec;
grant update (ended_by, ended_at, end_reason) on access.conflict_lock to haven_sec;
create trigger history after insert or update or delete on access.conflict_lock
    for each row execute function sec.record_change();

-- What the functions of this file end when somebody is shut out, and whom they tell.
create policy functions_only on haven.task for all to haven_sec using (true) with check (true);
grant select, insert on haven.task to haven_sec;
grant update (state, ended_at) on haven.task to haven_sec;

set role haven_sec;
-- Which case number an act was about that opened no row: for the auditor, whether there is such a case or not.
create table audit.sought (
    event_id    uuid primary key references audit.event,
    case_number text not null check (case_number ~ '^C-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$')
);
create index sought_case on audit.sought (case_number);
create trigger append_only before update or delete or truncate on audit.sought
    for each statement execute function audit.refuse_change();

create function sec.locked(p_staff uuid, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from access.conflict_lock l
                    where l.staff_id = p_staff and l.case_id = p_case and l.ended_at is null)
$$;
-- The cases that do not exist for the caller. Asked once per statement.
create function sec.own_locks() returns uuid[]
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(l.case_id), '{}') from access.conflict_lock l
     where l.staff_id = (select c.staff_id from sec.ctx() c) and l.ended_at is null
$$;
revoke all on function sec.locked, sec.own_locks from public;
grant execute on function sec.own_locks to haven_app, haven_owner;

-- A case or a compartment that is locked opens nothing at all, also where somebody entered it past the guard.
create or replace function sec.ctx() returns sec.context
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
     where e.id = v::uuid and e.xid = pg_current_xact_id_if_assigned() and e.result = 'done'
       and not exists (select 1 from access.conflict_lock l
                        where l.staff_id = e.staff_id and l.case_id = e.target and l.ended_at is null);
    if not found then
        return null;
    end if;
    return r;
exception when invalid_text_representation then
    return null;
end $$;

create or replace function sec.in_compartment(p_staff uuid, p_action text, p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select not sec.locked(p_staff, p_case) and exists (
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

-- Acts that an emergency carries nobody into: see what comes after.
create table sec.beyond_glass (action text primary key);

create or replace function sec.standing(p_login text, p_action text, p_scope text, p_target uuid,
                                        out staff_id uuid, out display_name text, out suspended boolean, out team_id uuid,
                                        out roles text[], out related boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.display_name, s.suspended_at is not null, s.team_id,
           array(select r.role from access.staff_role r where r.staff_id = s.id order by 1),
           case p_scope
               when 'case' then
                   not sec.locked(s.id, p_target) and (
                       exists (select 1 from access.assignment a where a.staff_id = s.id and a.case_id = p_target
                                  and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
                                  and (a.function <> 'glass'
                                       or not exists (select 1 from sec.beyond_glass b where b.action = p_action)))
                       or exists (select 1 from haven.case_file c join access.staff_role r
                                    on r.staff_id = s.id and r.role = 'supervisor'
                                   where c.id = p_target and c.team_id = s.team_id))
               when 'compartment' then sec.in_compartment(s.id, p_action, p_target)
               else false end
      from haven.staff s where s.login = p_login
$$;

-- The supervisors of this transaction's case who may know of it.
create function sec.supervisors_here() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id from sec.ctx() c join haven.case_file f on c.scope = 'case' and f.id = c.target
      join haven.staff s on s.team_id = f.team_id and s.suspended_at is null
      join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
     where not sec.locked(s.id, f.id) order by s.id
$$;
revoke all on function sec.supervisors_here from public;
grant execute on function sec.supervisors_here to haven_app;

-- Lists that functions hand out: the desk, the notes that somebody heads, the board of a house.
create or replace function sec.desk_cases() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id from haven.case_file f
     where f.team_id = (select sec.desk_team()) and f.id <> all ((select sec.own_locks())::uuid[])
$$;
create or replace function sec.supervised_notes(p_limit int)
    returns table (case_id uuid, case_number text, author_id uuid, notes bigint, unsigned bigint, last_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id, f.number, n.author_id, count(*), count(*) filter (where n.signed_at is null), max(n.written_at)
      from sec.ctx() c cross join lateral sec.compartment(c.action) k
      join access.staff_function x on x.staff_id = c.staff_id and x.function = k.head
       and x.valid_from <= now() and (x.valid_until is null or x.valid_until > now())
      join access.staff_role r on r.staff_id = c.staff_id and r.role = k.worker
      join haven.case_file f on f.team_id = x.team_id
      join haven.compartment_note n on n.case_id = f.id and n.compartment = k.name
     where c.action in ('counselling.clinical.supervise', 'legal.privileged.supervise')
       and f.id <> all ((select sec.own_locks())::uuid[])
     group by f.id, f.number, n.author_id
     order by max(n.written_at) desc, f.id
     limit least(p_limit, 501)
$$;
create or replace function sec.residents_in_scope() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.subject_id from haven.bed_claim k join haven.bed b on b.id = k.bed_id
     where k.state = 'staying' and (select c.action from sec.ctx() c) = 'placement.board'
       and b.shelter_id = (select sec.shelter_in_scope())
       and k.case_id <> all ((select sec.own_locks())::uuid[])
$$;
-- A bed that somebody lives in is taken for everybody, or it would be given twice; who lives there, since when and until
-- when is not told to whom it is kept from.
create or replace function sec.board() returns table (bed_id uuid, state text, subject_id uuid, since timestamptz,
                                                      held_until timestamptz, expected_until date)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    here uuid := sec.shelter_in_scope();
    kept uuid[] := sec.own_locks();
begin
    if here is null or c.action <> 'placement.board' then
        return;
    end if;
    perform sec.shown(array(select k.case_id from haven.bed_claim k join haven.bed b on b.id = k.bed_id
                             where b.shelter_id = here and k.state = 'staying' and k.case_id <> all (kept)));
    return query
    select k.bed_id, case k.state when 'staying' then 'taken' else 'held' end,
           case when k.state = 'staying' and k.case_id <> all (kept) then k.subject_id end,
           case when k.state = 'staying' and k.case_id <> all (kept) then k.from_at end,
           case when k.state = 'held' and k.case_id <> all (kept) then k.until_at end,
           case when k.case_id <> all (kept) then k.expected_until end
      from haven.bed_claim k join haven.bed b on b.id = k.bed_id
     where b.shelter_id = here and (k.state = 'staying' or k.state = 'held' and k.until_at > now());
end $$;

-- Who is locked is not put on the case, and a function that ends by itself is given by nobody. The supervisor is told why;
-- a colleague who looks for somebody to stand in is told what they are told of everybody who cannot.
create or replace function sec.assign(p_case uuid, p_staff uuid, p_function text, p_from timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'staff.assign' or c.target is distinct from p_case or p_function = 'glass' then
        raise exception 'context: no assignment can be made here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody assigns themselves' using errcode = '28000';
    end if;
    if not exists (select 1 from haven.case_file f where f.id = p_case and f.team_id = c.supervises)
       or not exists (select 1 from haven.staff s where s.id = p_staff and s.team_id = c.supervises
                                                    and s.suspended_at is null) then
        raise exception 'context: not your team' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || p_case, 0));
    if sec.locked(p_staff, p_case) then
        raise exception 'a conflict is known' using errcode = '23514', constraint = 'colleague_locked';
    end if;
    if exists (select 1 from access.assignment a where a.staff_id = p_staff and a.case_id = p_case
                  and a.function = p_function and (a.valid_until is null or a.valid_until > p_from)) then
        return;
    end if;
    with ended as (
        update access.assignment a set valid_until = p_from
         where a.case_id = p_case and a.valid_from < p_from and (a.valid_until is null or a.valid_until > p_from)
           and (a.staff_id = p_staff or (p_function = 'lead' and a.function = 'lead'))
        returning a.staff_id)
    insert into access.assignment (staff_id, case_id, function, valid_from)
    select e.staff_id, p_case, 'caseworker', p_from from ended e where e.staff_id <> p_staff
    union all
    select p_staff, p_case, p_function, p_from;
end $$;
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
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || c.target, 0));
    if p_stand_in = c.staff_id or p_until <= clock_timestamp() or p_until > clock_timestamp() + interval '92 days'
       or not exists (select 1 from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = k.worker
                       where s.id = p_stand_in and s.team_id = c.team_id and s.suspended_at is null)
       or sec.locked(p_stand_in, c.target) then
        raise exception 'context: not one who can stand in' using errcode = '28000';
    end if;
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
                        where a.staff_id = p_stand_in and a.case_id = c.target and a.function <> 'glass'
                          and (a.valid_until is null or a.valid_until > now()));
    return made;
end $$;

-- In the moment of the lock everything ends that somebody has in the case: work, standing in, an emergency, what is to do.
create function sec.shut_out(p_staff uuid, p_case uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update access.assignment a set valid_until = greatest(now(), a.valid_from + interval '1 microsecond')
     where a.staff_id = p_staff and a.case_id = p_case and (a.valid_until is null or a.valid_until > now());
    update access.stand_in s set valid_until = greatest(now(), s.valid_from + interval '1 microsecond')
     where s.stand_in_id = p_staff and s.case_id = p_case and s.valid_until > now();
    update haven.task t set state = 'cancelled', ended_at = clock_timestamp()
     where t.staff_id = p_staff and t.case_id = p_case and t.state = 'open';
end $$;

-- A supervisor of the case's team locks a colleague of any team. Whoever has a conflict themselves declares it.
create function sec.set_lock(p_id uuid, p_staff uuid, p_relation text, p_note bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.scope <> 'case' or c.action <> 'conflict.set'
       or not exists (select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        raise exception 'context: nobody is locked here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'a conflict of one''s own is declared' using errcode = '23514', constraint = 'lock_of_oneself';
    end if;
    if not exists (select 1 from haven.staff s where s.id = p_staff and s.kind = 'person') then
        raise exception 'context: no such colleague' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || c.target, 0));
    -- of two who lock each other the second comes too late
    if sec.locked(c.staff_id, c.target) then
        raise exception 'context: nobody is locked here' using errcode = '28000';
    end if;
    insert into access.conflict_lock (id, staff_id, case_id, relation, note, set_by, set_at)
    values (p_id, p_staff, c.target, p_relation, p_note, c.staff_id, now())
    on conflict (staff_id, case_id) where ended_at is null do nothing;
    perform sec.shut_out(p_staff, c.target);
end $$;

-- What was ended does not come back by itself: whoever may know of the case again is put on it anew.
create function sec.end_lock(p_id uuid, p_reason bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.scope <> 'case' or c.action <> 'conflict.end' or p_reason is null
       or not exists (select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        raise exception 'context: no lock is ended here' using errcode = '28000';
    end if;
    update access.conflict_lock l set ended_by = c.staff_id, ended_at = now(), end_reason = p_reason
     where l.id = p_id and l.case_id = c.target and l.ended_at is null;
    if not found and not exists (select 1 from access.conflict_lock l where l.id = p_id and l.case_id = c.target) then
        raise exception 'context: no such lock' using errcode = '28000';
    end if;
    update haven.task t set state = 'cancelled', ended_at = clock_timestamp()
     where t.about_id = p_id and t.case_id = c.target and t.state = 'open';
end $$;

-- Whoever declares a conflict is out at once, and those who may know of the case are told. Nothing comes back: whether there
-- is such a case stays unsaid.
create function sec.declare_conflict(p_id uuid, p_number text, p_relation text, p_due date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    f haven.case_file;
begin
    if c.event_id is null or c.scope <> 'self' or c.action <> 'conflict.declare' then
        raise exception 'context: no conflict is declared here' using errcode = '28000';
    end if;
    insert into audit.sought (event_id, case_number) values (c.event_id, p_number);
    select * into f from haven.case_file x where x.number = p_number;
    if f.id is null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || f.id, 0));
    if sec.locked(c.staff_id, f.id) then
        return;
    end if;
    insert into access.conflict_lock (id, staff_id, case_id, relation, set_by, set_at)
    values (p_id, c.staff_id, f.id, p_relation, c.staff_id, now());
    perform sec.shut_out(c.staff_id, f.id);
    insert into haven.task (id, staff_id, kind, case_id, about_id, due_on, state, made_at)
    select gen_random_uuid(), s.id, 'conflict.declared', f.id, p_id, p_due, 'open', now()
      from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
     where s.team_id = f.team_id and s.suspended_at is null and not sec.locked(s.id, f.id);
end $$;
revoke all on function sec.shut_out, sec.set_lock, sec.end_lock, sec.declare_conflict from public;
grant execute on function sec.set_lock, sec.end_lock, sec.declare_conflict to haven_app;

-- The auditor sees which number such an act was about, and finds it by that number.
create or replace function sec.read_log(p_actor text, p_action text, p_case_number text, p_result text, p_from timestamptz,
                                        p_until timestamptz, p_before bigint, p_limit int) returns setof sec.log_line
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'audit.read' or c.scope <> 'log' then
        return;
    end if;
    return query
    select e.seq, e.at, e.actor, e.roles, e.action, e.scope,
           coalesce(e.case_number, (select q.case_number from audit.sought q where q.event_id = e.id)),
           sec.about(e.scope, e.target),
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
            or exists (select 1 from audit.shown s where s.event_id = e.id and s.case_number = p_case_number)
            or exists (select 1 from audit.sought q where q.event_id = e.id and q.case_number = p_case_number))
     order by e.seq desc
     limit least(p_limit, 501);
end $$;
set role haven_owner;

-- The wall itself, wherever a row says of which case it is and is shown by anything else than the file of its case.
create policy shut_by_a_conflict on haven.case_file as restrictive for all to haven_app using (
    id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on haven.contact as restrictive for all to haven_app using (
    case_id is null or case_id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on haven.import_row as restrictive for all to haven_app using (
    case_id is null or case_id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on haven.task as restrictive for select to haven_app using (
    case_id is null or case_id <> all ((select sec.own_locks())::uuid[]));
create policy settled_by_no_conflict on haven.task as restrictive for update to haven_app using (
    case_id is null or case_id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on haven.compartment_note as restrictive for all to haven_app using (
    case_id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on access.assignment as restrictive for all to haven_app using (
    case_id <> all ((select sec.own_locks())::uuid[]));
create policy shut_by_a_conflict on access.stand_in as restrictive for all to haven_app using (
    case_id <> all ((select sec.own_locks())::uuid[]));
