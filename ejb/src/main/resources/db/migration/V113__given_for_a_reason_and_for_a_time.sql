-- Whoever is given a case is given it for a reason. While a colleague is away others of the team stand in, until a day,
-- and nobody has to remember to end it.
alter table access.assignment add column reason text
    check (reason in ('new-case', 'workload', 'skills', 'language', 'survivor-chose', 'leave', 'leaver', 'hand-over', 'other'));

create table access.leave_cover (
    id          uuid primary key default gen_random_uuid(),
    staff_id    uuid not null references haven.staff,
    stand_in_id uuid not null references haven.staff check (stand_in_id <> staff_id),
    named_by    uuid not null references haven.staff,
    cases       int not null check (cases > 0),
    valid_from  timestamptz not null,
    valid_until timestamptz not null check (valid_until > valid_from),
    constraint cover_by_oneself check (named_by <> stand_in_id)
);
create index leave_cover_staff on access.leave_cover (staff_id, valid_until);
alter table access.leave_cover enable row level security;
alter table access.leave_cover force row level security;
create policy functions_only on access.leave_cover for insert to haven_sec with check (true);
create policy of_the_own_team on access.leave_cover for select to haven_app using (
    exists (select 1 from haven.staff s where s.id = leave_cover.staff_id
               and s.team_id = (select c.supervises from sec.ctx() c
                                 where c.action in ('staff.team.open', 'staff.leave', 'staff.leave.cover'))));
grant select on access.leave_cover to haven_app;
grant insert on access.leave_cover to haven_sec;
create trigger history after insert or update or delete on access.leave_cover
    for each row execute function sec.record_change();

set role haven_sec;
drop function sec.assign(uuid, uuid, text, timestamptz);
create function sec.assign(p_case uuid, p_staff uuid, p_function text, p_from timestamptz, p_reason text) returns void
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
    if p_reason is null then
        raise exception 'context: a reason is needed' using errcode = '28000';
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
    insert into access.assignment (staff_id, case_id, function, valid_from, reason)
    select e.staff_id, p_case, 'caseworker', p_from, p_reason from ended e where e.staff_id <> p_staff
    union all
    select p_staff, p_case, p_function, p_from, p_reason;
end $$;

-- The open cases on which a colleague of the supervisor's team works, by number.
create function sec.cases_of(p_staff uuid) returns table (case_id uuid, number text, function text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id, f.number, a.function
      from sec.ctx() c
      join access.assignment a on a.staff_id = p_staff
      join haven.case_file f on f.id = a.case_id and f.team_id = c.supervises
                            and f.status not in ('closed', 'closed-referred')
     where c.scope = 'staff' and c.target = p_staff and c.action in ('staff.leave', 'staff.leave.cover')
       and a.function not in ('stand-in', 'glass') and not sec.locked(c.staff_id, f.id) and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
     order by f.number
$$;

-- The supervisor names who stands in for a colleague who is away: in all of their open cases or in those chosen, until a
-- moment. Never themselves, never somebody of another team or another trade, and in no case in which a conflict is known.
-- Returns in how many cases.
create function sec.cover_leave(p_staff uuid, p_stand_in uuid, p_until timestamptz, p_cases uuid[]) returns int
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    n int;
begin
    if c.event_id is null or c.action <> 'staff.leave.cover' or c.scope <> 'staff' or c.target is distinct from p_staff then
        raise exception 'context: nobody is named here' using errcode = '28000';
    end if;
    if p_stand_in in (c.staff_id, p_staff) then
        raise exception 'context: nobody names themselves' using errcode = '28000';
    end if;
    if c.supervises is null
       or (select count(*) from haven.staff s where s.id in (p_staff, p_stand_in) and s.team_id = c.supervises) <> 2
       or exists (select 1 from haven.staff s where s.id = p_stand_in and s.suspended_at is not null) then
        raise exception 'context: not your team' using errcode = '28000';
    end if;
    if p_until <= clock_timestamp() or p_until > clock_timestamp() + interval '92 days'
       or not exists (select 1 from access.staff_role r join access.staff_role o on o.role = r.role
                       where r.staff_id = p_staff and o.staff_id = p_stand_in
                         and r.role in ('caseworker', 'counsellor', 'legal-officer')) then
        raise exception 'context: not one who can stand in' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.cover ' || p_stand_in, 0));
    with given as (
        insert into access.assignment (staff_id, case_id, function, valid_from, valid_until, reason)
        select p_stand_in, o.case_id, 'stand-in', clock_timestamp(), p_until, 'leave'
          from (select distinct x.case_id from sec.cases_of(p_staff) x
                 where p_cases is null or x.case_id = any (p_cases)) o
         where not sec.locked(p_stand_in, o.case_id)
           and not exists (select 1 from access.assignment a where a.staff_id = p_stand_in and a.case_id = o.case_id
                              and a.function <> 'glass' and (a.valid_until is null or a.valid_until > clock_timestamp()))
        returning case_id),
    told as (
        insert into audit.shown (event_id, target, case_number)
        select c.event_id, g.case_id, f.number from given g join haven.case_file f on f.id = g.case_id
        on conflict do nothing)
    select count(*) into n from given;
    if n > 0 then
        insert into access.leave_cover (staff_id, stand_in_id, named_by, cases, valid_from, valid_until)
        values (p_staff, p_stand_in, c.staff_id, n, clock_timestamp(), p_until);
    end if;
    return n;
end $$;
revoke all on function sec.assign, sec.cases_of, sec.cover_leave from public;
grant execute on function sec.assign, sec.cases_of, sec.cover_leave to haven_app;
set role haven_owner;
