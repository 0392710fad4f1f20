-- A colleague joins without any right. Roles, functions and another team come by two persons; taking a right away takes
-- one, so that it never waits. What changed, why and by whom stays beside the colleague.
create table access.staff_change (
    id          uuid primary key default gen_random_uuid(),
    staff_id    uuid not null references haven.staff,
    what        text not null check (what in ('joined', 'role-granted', 'role-taken', 'function-granted', 'function-ended',
                                              'team-changed')),
    code        text check (code in ('caseworker', 'supervisor', 'auditor', 'counsellor', 'legal-officer', 'shelter-staff',
                                     'helpline-operator', 'administrator', 'clinical-supervisor', 'legal-lead')),
    team_id     uuid references haven.team,
    reason      text check (length(btrim(reason)) between 3 and 500),
    approval_id uuid references access.approval,
    changed_by  uuid not null references haven.staff,
    changed_at  timestamptz not null,
    constraint change_of_oneself check (changed_by <> staff_id),
    check (reason is not null or what = 'joined'),
    check ((approval_id is not null) = (what in ('role-granted', 'function-granted', 'team-changed')))
);
create unique index staff_change_approval on access.staff_change (approval_id);
create index staff_change_staff on access.staff_change (staff_id, changed_at desc);
alter table access.staff_change enable row level security;
alter table access.staff_change force row level security;
create policy functions_only on access.staff_change for insert to haven_sec with check (true);
create policy of_the_colleague_looked_at on access.staff_change for select to haven_app using (
    staff_id = (select c.target from sec.ctx() c where c.scope = 'staff' and c.action = 'staff.open'));
grant select on access.staff_change to haven_app;
grant insert on access.staff_change to haven_sec;
create trigger history after insert or update or delete on access.staff_change
    for each row execute function sec.record_change();

grant insert (login, display_name, team_id), update (team_id) on haven.staff to haven_sec;
grant insert, delete on access.staff_role to haven_sec;
grant insert, update (valid_until) on access.staff_function to haven_sec;
create policy granted_by_function on access.staff_function for insert to haven_sec with check (true);
create policy ended_by_function on access.staff_function for update to haven_sec using (true);
create policy of_the_colleague_looked_at on access.staff_function for select to haven_app using (
    staff_id = (select c.target from sec.ctx() c where c.scope = 'staff' and c.action = 'staff.open'));
grant select on access.staff_function to haven_app;

set role haven_sec;
create function sec.join_staff(p_login text, p_name text, p_team uuid) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    made uuid;
begin
    if c.event_id is null or c.action <> 'staff.join' then
        raise exception 'context: nobody joins here' using errcode = '28000';
    end if;
    insert into haven.staff (login, display_name, team_id) values (lower(p_login), p_name, p_team) returning id into made;
    insert into access.staff_change (staff_id, what, team_id, changed_by, changed_at)
    values (made, 'joined', p_team, c.staff_id, clock_timestamp());
    return made;
end $$;

-- What a grant will do, as it stands now: who, what, in which team. Its letters are what an approval is bound to.
create function sec.grant_parameters(p_act text, p_staff uuid, p_code text, p_team uuid, p_until date) returns jsonb
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    s haven.staff;
begin
    select * into s from haven.staff x where x.id = p_staff and x.kind = 'person';
    if s.id is null then
        raise exception 'context: no such person' using errcode = '28000';
    end if;
    if p_act = 'role.grant' then
        if p_code not in ('caseworker', 'supervisor', 'auditor', 'counsellor', 'legal-officer', 'shelter-staff',
                          'helpline-operator', 'administrator') then
            raise exception 'context: no such role' using errcode = '28000';
        end if;
        if exists (select 1 from access.staff_role r where r.staff_id = p_staff and r.role = p_code) then
            raise exception 'grant: held' using errcode = '23514', constraint = 'grant_held';
        end if;
        return jsonb_build_object('staff', p_staff, 'role', p_code, 'team', s.team_id);
    elsif p_act = 'function.grant' then
        if s.team_id is null or not exists (
                select 1 from access.staff_role r where r.staff_id = p_staff
                   and r.role = case p_code when 'clinical-supervisor' then 'counsellor'
                                            when 'legal-lead' then 'legal-officer' end) then
            raise exception 'grant: not in that role' using errcode = '23514', constraint = 'grant_needs_role';
        end if;
        if exists (select 1 from access.staff_function f where f.staff_id = p_staff and f.function = p_code
                      and f.team_id = s.team_id and (f.valid_until is null or f.valid_until > now())) then
            raise exception 'grant: held' using errcode = '23514', constraint = 'grant_held';
        end if;
        return jsonb_build_object('staff', p_staff, 'function', p_code, 'team', s.team_id, 'until', p_until);
    elsif p_act = 'team.change' then
        if p_team is null or s.team_id is not distinct from p_team then
            raise exception 'grant: held' using errcode = '23514', constraint = 'grant_held';
        end if;
        return jsonb_build_object('staff', p_staff, 'from', s.team_id, 'team', p_team);
    end if;
    raise exception 'context: no such grant' using errcode = '28000';
end $$;

create function sec.ask_grant(p_act text, p_staff uuid, p_code text, p_team uuid, p_until date, p_reason text) returns uuid
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    select sec.ask_approval(p_act, sec.grant_parameters(p_act, p_staff, p_code, p_team, p_until), p_staff, p_reason)
$$;

-- Carries out an approved grant in the transaction that approved it. What would be done is worked out afresh: if anything
-- about it has changed since it was asked for, the approval is void.
create function sec.carry_out_grant(p_approval uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    a access.approval;
    said text;
begin
    select * into a from access.approval x where x.id = p_approval;
    if c.event_id is null or a.id is null or c.staff_id is distinct from a.decided_by
       or c.target is distinct from a.concerns or a.concerns in (a.asked_by, c.staff_id) then
        raise exception 'context: nothing was approved here' using errcode = '28000';
    end if;
    said := coalesce(a.parameters ->> 'role', a.parameters ->> 'function');
    a := sec.use_approval(p_approval, a.act, sec.grant_parameters(a.act, a.concerns, said,
        case when a.act = 'team.change' then (a.parameters ->> 'team')::uuid end, (a.parameters ->> 'until')::date));
    if a.act = 'role.grant' then
        insert into access.staff_role (staff_id, role) values (a.concerns, said);
    elsif a.act = 'function.grant' then
        insert into access.staff_function (staff_id, function, team_id, valid_from, valid_until)
        values (a.concerns, said, (a.parameters ->> 'team')::uuid, clock_timestamp(),
                (a.parameters ->> 'until')::date + 1);
    else
        -- the work of the old team is handed over first: nobody takes a case along
        if exists (select 1 from access.assignment x join haven.case_file f on f.id = x.case_id
                    where x.staff_id = a.concerns and f.status not in ('closed', 'closed-referred')
                      and x.valid_from <= clock_timestamp()
                      and (x.valid_until is null or x.valid_until > clock_timestamp())) then
            raise exception 'grant: still works on cases' using errcode = '23514', constraint = 'team_still_assigned';
        end if;
        update access.staff_function f set valid_until = clock_timestamp()
         where f.staff_id = a.concerns and f.valid_from < clock_timestamp()
           and (f.valid_until is null or f.valid_until > clock_timestamp());
        update haven.staff s set team_id = (a.parameters ->> 'team')::uuid where s.id = a.concerns;
    end if;
    insert into access.staff_change (staff_id, what, code, team_id, reason, approval_id, changed_by, changed_at)
    values (a.concerns, case a.act when 'role.grant' then 'role-granted' when 'function.grant' then 'function-granted'
                                   else 'team-changed' end,
            said, (a.parameters ->> 'team')::uuid, a.reason, a.id, c.staff_id, clock_timestamp());
end $$;

-- Taking away takes one person and a reason, and holds at the next click.
create function sec.end_grant(p_staff uuid, p_kind text, p_code text, p_reason text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'staff.grant.end' or c.scope <> 'staff' or c.target is distinct from p_staff then
        raise exception 'context: nothing is taken away here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody changes their own roles' using errcode = '28000';
    end if;
    if length(btrim(coalesce(p_reason, ''))) < 3 then
        raise exception 'context: a reason is needed' using errcode = '28000';
    end if;
    if p_kind = 'role' then
        delete from access.staff_role r where r.staff_id = p_staff and r.role = p_code and r.role <> 'system';
    elsif p_kind = 'function' then
        update access.staff_function f set valid_until = clock_timestamp()
         where f.staff_id = p_staff and f.function = p_code and f.valid_from < clock_timestamp()
           and (f.valid_until is null or f.valid_until > clock_timestamp());
    else
        raise exception 'context: no such grant' using errcode = '28000';
    end if;
    if not found then
        raise exception 'grant: not held' using errcode = '23514', constraint = 'grant_not_held';
    end if;
    insert into access.staff_change (staff_id, what, code, reason, changed_by, changed_at)
    values (p_staff, case p_kind when 'role' then 'role-taken' else 'function-ended' end, p_code, btrim(p_reason),
            c.staff_id, clock_timestamp());
end $$;
revoke all on function sec.join_staff, sec.grant_parameters, sec.ask_grant, sec.carry_out_grant, sec.end_grant from public;
grant execute on function sec.join_staff, sec.ask_grant, sec.carry_out_grant, sec.end_grant to haven_app;
set role haven_owner;
