-- In an emergency somebody who does not work on a case opens it for at most three hours, in the open: with a reason, told
-- to the supervisors of its team at once, and judged afterwards by one of them. It is a dated relation like any other and
-- ends by itself. It opens no compartment, and nothing leaves the house by it.
alter table access.assignment drop constraint assignment_function_check;
alter table access.assignment add constraint assignment_function_check
    check (function in ('lead', 'caseworker', 'counsellor', 'legal-officer', 'stand-in', 'glass'));

create table access.glass (
    id          uuid primary key,
    form_key    uuid not null,
    staff_id    uuid not null references haven.staff,
    case_id     uuid references haven.case_file,
    reason      text not null check (reason in ('imminent-danger', 'survivor-asks', 'missing-person', 'medical-emergency',
                                                'court-deadline', 'other')),
    words       bytea,
    asked_at    timestamptz not null,
    until       timestamptz not null,
    state       text not null check (state in ('nowhere', 'granted', 'justified', 'not-justified')),
    ended_at    timestamptz,
    ended_by    uuid references haven.staff,
    reviewed_by uuid references haven.staff,
    reviewed_at timestamptz,
    review_note bytea,
    constraint glass_form_key unique (staff_id, form_key),
    constraint glass_three_hours check (until > asked_at and until <= asked_at + interval '3 hours'),
    constraint glass_own_review check (reviewed_by <> staff_id),
    check ((state = 'nowhere') = (case_id is null)),
    check ((case_id is null) = (words is null)),
    check ((ended_at is null) = (ended_by is null)),
    check ((state in ('justified', 'not-justified')) = (reviewed_by is not null)),
    check ((reviewed_by is null) = (reviewed_at is null)),
    check (state <> 'not-justified' or review_note is not null)
);
create index glass_case on access.glass (case_id, asked_at desc) where case_id is not null;
create index glass_staff on access.glass (staff_id, asked_at desc);
alter table access.glass enable row level security;
alter table access.glass force row level security;
create policy functions_only on access.glass for all to haven_sec using (true) with check (true);
create policy of_a_visible_case on access.glass for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope = 'caseload' and c.action = 'desk.open' from sec.ctx() c))
    and exists (select 1 from haven.case_file f where f.id = glass.case_id));
create policy shut_by_a_conflict on access.glass as restrictive for all to haven_app using (
    case_id is null or case_id <> all ((select sec.own_locks())::uuid[]));
grant select on access.glass to haven_app;
grant select, insert on access.glass to haven_sec;
grant update (state, ended_at, ended_by, reviewed_by, reviewed_at, review_note) on access.glass to haven_sec;
create trigger history after insert or update or delete on access.glass
    for each row execute function sec.record_change();
create trigger moves after insert or update on access.glass
    for each row when (new.case_id is not null) execute function sec.move('glass');

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('glass', '', 'granted'), ('glass', 'granted', 'justified'), ('glass', 'granted', 'not-justified');
-- What no emergency carries anybody into: nothing leaves the house, nothing is closed, nobody is put on the case.
insert into sec.beyond_glass values ('referral.draft'), ('referral.send'), ('referral.packet'), ('consent.release.record'),
    ('casefile.close.request'), ('casefile.close.decide'), ('casefile.reopen'), ('staff.assign'), ('outcome.review'),
    ('conflict.list'), ('conflict.set'), ('conflict.end'), ('glass.list'), ('glass.review');

create function sec.acts_beyond_glass() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from sec.beyond_glass b where b.action = (sec.ctx()).action)
$$;
-- Whether the caller is on the case otherwise than by an emergency.
create function sec.related_without_glass(p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from sec.ctx() c join access.assignment a on a.staff_id = c.staff_id and a.case_id = p_case
                    where a.function <> 'glass' and a.valid_from <= now()
                      and (a.valid_until is null or a.valid_until > now()))
        or exists (select 1 from sec.ctx() c join haven.case_file f on f.team_id = c.supervises where f.id = p_case)
$$;
create function sec.glass_is_open(p_glass uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from access.glass g join access.assignment a
                     on a.staff_id = g.staff_id and a.case_id = g.case_id and a.function = 'glass'
                    and a.valid_from = g.asked_at and a.valid_until > now()
                    where g.id = p_glass)
$$;

-- What the caller has open now. What led nowhere looks like nothing.
create function sec.my_glass() returns table (id uuid, case_id uuid, number text, asked_at timestamptz, until timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.id, g.case_id, f.number, g.asked_at, g.until
      from sec.ctx() c join access.glass g on g.staff_id = c.staff_id join haven.case_file f on f.id = g.case_id
     where c.scope = 'self' and c.action = 'glass.mine' and g.until > now() and sec.glass_is_open(g.id)
       and not sec.locked(c.staff_id, g.case_id)
     order by g.asked_at desc
$$;

-- Asked by exact number. Whatever there is behind it, the same comes back: nothing. What opened stands in my day.
create function sec.ask_glass(p_id uuid, p_form_key uuid, p_number text, p_reason text, p_words bytea, p_minutes int,
                              p_today date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    f haven.case_file;
    ends timestamptz := now() + make_interval(mins => p_minutes);
begin
    if c.event_id is null or c.scope <> 'self' or c.action <> 'glass.ask'
       or not exists (select 1 from access.staff_role r where r.staff_id = c.staff_id
                         and r.role in ('caseworker', 'counsellor', 'legal-officer', 'supervisor')) then
        raise exception 'context: no emergency is told here' using errcode = '28000';
    end if;
    if p_minutes is null or p_minutes not between 15 and 180 or p_words is null
       or sec.belongs_elsewhere(p_id, null, null, null)
       or exists (select 1 from access.glass g where g.id = p_id and g.staff_id <> c.staff_id) then
        raise exception 'context: not told as it must be' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.glass ' || c.staff_id, 0));
    if exists (select 1 from access.glass g where g.staff_id = c.staff_id and g.form_key = p_form_key) then
        return;
    end if;
    if (select count(*) from access.glass g
         where g.staff_id = c.staff_id and g.asked_at > now() - interval '24 hours') >= 5 then
        raise exception 'asked for too often' using errcode = '23514', constraint = 'glass_too_often';
    end if;
    insert into audit.sought (event_id, case_number) values (c.event_id, p_number);
    select * into f from haven.case_file x where x.number = p_number;
    if f.id is not null then
        perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || f.id, 0));
    end if;
    -- whoever is on the case already needs no emergency, and whoever is locked has none
    if f.id is null or sec.locked(c.staff_id, f.id) or f.team_id is not distinct from c.supervises
       or exists (select 1 from access.assignment a where a.staff_id = c.staff_id and a.case_id = f.id
                     and (a.valid_until is null or a.valid_until > now())) then
        insert into access.glass (id, form_key, staff_id, reason, asked_at, until, state)
        values (p_id, p_form_key, c.staff_id, p_reason, now(), ends, 'nowhere');
        return;
    end if;
    insert into access.glass (id, form_key, staff_id, case_id, reason, words, asked_at, until, state)
    values (p_id, p_form_key, c.staff_id, f.id, p_reason, p_words, now(), ends, 'granted');
    insert into access.assignment (staff_id, case_id, function, valid_from, valid_until)
    values (c.staff_id, f.id, 'glass', now(), ends);
    insert into audit.shown (event_id, target, case_number) values (c.event_id, f.id, f.number);
    insert into haven.task (id, staff_id, kind, case_id, about_id, due_on, state, made_at)
    select gen_random_uuid(), c.staff_id, 'glass.open', f.id, p_id, p_today, 'open', now()
    union all
    select gen_random_uuid(), s.id, 'glass.review', f.id, p_id, p_today + 1, 'open', now()
      from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
     where s.team_id = f.team_id and s.suspended_at is null and not sec.locked(s.id, f.id);
end $$;

-- It may be over sooner: for whoever holds it, and for a supervisor of the case's team. Over twice is over.
create function sec.end_glass(p_glass uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    g access.glass;
begin
    if c.event_id is null or c.scope <> 'case' or c.action <> 'glass.end' then
        raise exception 'context: no emergency is ended here' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || c.target, 0));
    select * into g from access.glass x where x.id = p_glass and x.case_id = c.target;
    if g.id is null or not (g.staff_id = c.staff_id or exists (
            select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises)) then
        raise exception 'context: not yours to end' using errcode = '28000';
    end if;
    if not sec.glass_is_open(p_glass) then
        return;
    end if;
    update access.assignment a set valid_until = greatest(now(), a.valid_from + interval '1 microsecond')
     where a.staff_id = g.staff_id and a.case_id = g.case_id and a.function = 'glass' and a.valid_until > now();
    update access.glass x set ended_at = now(), ended_by = c.staff_id where x.id = p_glass;
    update haven.task t set state = 'cancelled', ended_at = clock_timestamp()
     where t.about_id = p_glass and t.staff_id = g.staff_id and t.state = 'open';
end $$;

-- Judged once, when it is over, by a supervisor of the case's team who did not open it.
create function sec.review_glass(p_glass uuid, p_state text, p_note bytea) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    g access.glass;
begin
    if c.event_id is null or c.scope <> 'case' or c.action <> 'glass.review'
       or not exists (select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        raise exception 'context: nothing is judged here' using errcode = '28000';
    end if;
    select * into g from access.glass x where x.id = p_glass and x.case_id = c.target for update;
    if g.id is null then
        raise exception 'context: no such emergency' using errcode = '28000';
    end if;
    if g.staff_id = c.staff_id then
        raise exception 'judged by whoever opened it' using errcode = '23514', constraint = 'glass_own_review';
    end if;
    if g.state = p_state and g.reviewed_by = c.staff_id then
        return;
    end if;
    if sec.glass_is_open(p_glass) then
        raise exception 'still open' using errcode = '23514', constraint = 'glass_still_open';
    end if;
    update access.glass x set state = p_state, reviewed_by = c.staff_id, reviewed_at = now(), review_note = p_note
     where x.id = p_glass;
    update haven.task t set state = 'cancelled', ended_at = clock_timestamp()
     where t.about_id = p_glass and t.case_id = c.target and t.state = 'open';
end $$;

-- What was done while it was open, for whoever judges it, and how often the same colleague has opened cases of late.
create function sec.done_by_glass() returns table (glass_id uuid, at timestamptz, action text, result text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.id, e.at, e.action, e.result
      from sec.ctx() c
      join haven.case_file f on f.id = c.target and f.team_id = c.supervises
      join access.glass g on g.case_id = f.id
      cross join lateral (select x.at, x.action, x.result, x.seq from audit.event x
                           where x.target = g.case_id and x.staff_id = g.staff_id and x.at >= g.asked_at
                             and x.at <= coalesce(g.ended_at, g.until)
                           order by x.seq limit 200) e
     where c.scope = 'case' and c.action = 'glass.list'
     order by g.asked_at desc, e.seq
$$;
create function sec.glass_repeats() returns table (staff_id uuid, times bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select g.staff_id, count(*)
      from sec.ctx() c
      join haven.case_file f on f.id = c.target and f.team_id = c.supervises
      join access.glass g on g.case_id is not null and g.asked_at > now() - interval '30 days'
       and g.case_id <> all ((select sec.own_locks())::uuid[])
     where c.scope = 'case' and c.action = 'glass.list'
       and g.staff_id in (select o.staff_id from access.glass o where o.case_id = f.id)
     group by g.staff_id
$$;
revoke all on function sec.acts_beyond_glass, sec.related_without_glass, sec.glass_is_open, sec.my_glass, sec.ask_glass,
    sec.end_glass, sec.review_glass, sec.done_by_glass, sec.glass_repeats from public;
grant execute on function sec.acts_beyond_glass, sec.related_without_glass, sec.glass_is_open to haven_app, haven_owner;
grant execute on function sec.my_glass, sec.ask_glass, sec.end_glass, sec.review_glass, sec.done_by_glass,
    sec.glass_repeats to haven_app;
set role haven_owner;

create policy beyond_an_emergency on haven.case_file as restrictive for all to haven_app using (
    not (select sec.acts_beyond_glass()) or sec.related_without_glass(id));
-- Nobody is asked to do something in a case that they are out of within hours.
alter policy added_in_its_case on haven.plan_action with check (
    (select c.action from sec.ctx() c) = 'plan.action.add' and added_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from access.assignment a
                 where a.case_id = plan_action.case_id and a.staff_id = plan_action.assignee_id and a.function <> 'glass'
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
    and exists (select 1 from haven.case_file f
                 where f.id = plan_action.case_id and f.status not in ('closed', 'closed-referred')));
alter policy made_in_its_case on haven.appointment with check (
    (select c.action from sec.ctx() c) = 'plan.appointment.make' and made_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from access.assignment a
                 where a.case_id = appointment.case_id and a.staff_id = appointment.with_id and a.function <> 'glass'
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
    and exists (select 1 from haven.case_file f
                 where f.id = appointment.case_id and f.status not in ('closed', 'closed-referred')));
-- What leads to an open case leads nowhere when it has closed.
create policy while_it_is_open on haven.task as restrictive for select to haven_app using (
    kind <> 'glass.open' or sec.glass_is_open(about_id));
-- The reason is sealed under a key of its own, made before anybody knows whether there is a case; it opens where the case
-- is judged.
create policy of_an_emergency on crypto.data_key for select to haven_app using (
    (select c.scope = 'case' and c.action in ('glass.list', 'glass.review') from sec.ctx() c)
    and exists (select 1 from access.glass g join haven.case_file f on f.id = g.case_id
                 where g.id = data_key.subject_id and f.team_id = (select c.supervises from sec.ctx() c)));
