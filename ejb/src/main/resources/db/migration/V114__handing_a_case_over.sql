-- A case is handed over by two signatures: whoever leads it writes what the other must know and signs; the other reads
-- and signs. At the second signature the lead changes, and whoever had it is out in that second. Where the lead can no
-- longer sign, the supervisor of the team does.
create table haven.hand_over (
    id         uuid primary key,
    case_id    uuid not null references haven.case_file,
    form_key   uuid not null,
    from_staff uuid not null references haven.staff,
    to_staff   uuid not null references haven.staff,
    summary    bytea not null,
    state      text not null check (state in ('draft', 'offered', 'signed', 'declined', 'withdrawn')),
    written_by uuid not null references haven.staff,
    written_at timestamptz not null,
    offered_by uuid references haven.staff,
    offered_at timestamptz,
    ended_at   timestamptz,
    version    int not null default 0,
    constraint hand_over_form_key unique (case_id, form_key),
    constraint hand_over_to_oneself check (to_staff <> from_staff and to_staff <> written_by
                                           and to_staff is distinct from offered_by),
    check (state not in ('offered', 'signed', 'declined') or offered_by is not null),
    check ((offered_by is null) = (offered_at is null)),
    check ((state in ('signed', 'declined', 'withdrawn')) = (ended_at is not null))
);
create unique index hand_over_one_at_a_time on haven.hand_over (case_id) where state in ('draft', 'offered');
create index hand_over_case on haven.hand_over (case_id, written_at desc);

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('hand-over', '', 'draft'), ('hand-over', 'draft', 'offered'), ('hand-over', 'draft', 'withdrawn'),
    ('hand-over', 'offered', 'signed'), ('hand-over', 'offered', 'declined'), ('hand-over', 'offered', 'withdrawn');

-- Whether the caller may hand this case over for its lead: the lead, or the supervisor when the lead has left.
create function sec.may_hand_over(p_case uuid, p_from uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.ctx() c join haven.case_file f on f.id = p_case
          join access.assignment a on a.case_id = f.id and a.staff_id = p_from and a.function = 'lead'
                                  and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
          join haven.staff s on s.id = p_from
         where c.scope = 'case' and c.target = p_case
           and (p_from = c.staff_id
                or f.team_id = c.supervises and (s.suspended_at is not null or s.team_id is distinct from f.team_id)))
$$;

-- With the first signature the other may read the case, for a week, to know what they sign.
create function sec.offer_hand_over(p_id uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    h haven.hand_over;
begin
    select * into h from haven.hand_over x where x.id = p_id;
    if c.event_id is null or c.action <> 'handover.offer' or h.case_id is distinct from c.target or h.state <> 'offered'
       or h.offered_by is distinct from c.staff_id or not sec.may_hand_over(h.case_id, h.from_staff) then
        raise exception 'context: nothing is offered here' using errcode = '28000';
    end if;
    if h.to_staff = c.staff_id or not exists (
            select 1 from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'caseworker'
              join haven.case_file f on f.id = h.case_id and f.team_id = s.team_id
             where s.id = h.to_staff and s.suspended_at is null) then
        raise exception 'context: not one who can lead it' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || h.case_id, 0));
    if sec.locked(h.to_staff, h.case_id) then
        raise exception 'context: not one who can lead it' using errcode = '28000';
    end if;
    insert into access.assignment (staff_id, case_id, function, valid_from, valid_until, reason)
    select h.to_staff, h.case_id, 'stand-in', clock_timestamp(), clock_timestamp() + interval '7 days', 'hand-over'
     where not exists (select 1 from access.assignment a where a.staff_id = h.to_staff and a.case_id = h.case_id
                          and a.function <> 'glass' and (a.valid_until is null or a.valid_until > clock_timestamp()));
end $$;

-- What the offer had opened is shut again.
create function sec.end_offer(p_id uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    h haven.hand_over;
begin
    select * into h from haven.hand_over x where x.id = p_id;
    if c.event_id is null or c.action not in ('handover.withdraw', 'handover.sign') or h.case_id is distinct from c.target
       or h.state not in ('declined', 'withdrawn') then
        raise exception 'context: no offer ends here' using errcode = '28000';
    end if;
    update access.assignment a set valid_until = clock_timestamp()
     where a.case_id = h.case_id and a.staff_id = h.to_staff and a.function = 'stand-in' and a.reason = 'hand-over'
       and a.valid_from < clock_timestamp() and a.valid_until > clock_timestamp();
end $$;

-- The second signature, given in this very transaction: the lead changes, what was still to be done goes along.
create function sec.take_over(p_id uuid) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    h haven.hand_over;
    signed boolean;
    at timestamptz;
begin
    select * into h from haven.hand_over x where x.id = p_id;
    select x.xmin = pg_current_xact_id()::xid into signed from haven.hand_over x where x.id = p_id;
    if c.event_id is null or c.action <> 'handover.sign' or h.case_id is distinct from c.target
       or h.to_staff is distinct from c.staff_id or h.state <> 'signed' or not signed
       or h.offered_by is null or h.offered_by = c.staff_id or h.from_staff = c.staff_id
       or sec.locked(c.staff_id, h.case_id) then
        raise exception 'context: nothing is taken over here' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.assignment ' || h.case_id, 0));
    at := clock_timestamp();
    if not exists (select 1 from access.assignment a where a.case_id = h.case_id and a.staff_id = h.from_staff
                      and a.function = 'lead' and (a.valid_until is null or a.valid_until > at))
       or not exists (select 1 from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'caseworker'
                        join haven.case_file f on f.id = h.case_id and f.team_id = s.team_id
                       where s.id = c.staff_id and s.suspended_at is null) then
        raise exception 'hand-over: somebody else leads by now' using errcode = '23514', constraint = 'legal_move';
    end if;
    update access.assignment a set valid_until = at
     where a.case_id = h.case_id and a.valid_from < at and (a.valid_until is null or a.valid_until > at)
       and (a.staff_id in (h.from_staff, c.staff_id) or a.function = 'lead');
    update access.stand_in s set valid_until = at
     where s.case_id = h.case_id and s.stand_in_id = h.from_staff and s.valid_from < at and s.valid_until > at;
    insert into access.assignment (staff_id, case_id, function, valid_from, reason)
    values (c.staff_id, h.case_id, 'lead', at, 'hand-over');
    update haven.plan_action p set assignee_id = c.staff_id
     where p.case_id = h.case_id and p.assignee_id = h.from_staff and p.state = 'open';
    update haven.task t set staff_id = c.staff_id
     where t.case_id = h.case_id and t.staff_id = h.from_staff and t.state = 'open'
       and t.kind not like 'legal.%' and t.kind not like 'counselling.%';
end $$;
revoke all on function sec.may_hand_over, sec.offer_hand_over, sec.end_offer, sec.take_over from public;
grant execute on function sec.may_hand_over, sec.offer_hand_over, sec.end_offer, sec.take_over to haven_app;
grant execute on function sec.may_hand_over to haven_owner;
set role haven_owner;

grant select on haven.hand_over to haven_sec;
grant select (case_id, assignee_id, state), update (assignee_id) on haven.plan_action to haven_sec;
create policy handed_over_by_function on haven.plan_action for all to haven_sec using (true) with check (true);

alter table haven.hand_over enable row level security;
alter table haven.hand_over force row level security;
create policy read_by_function on haven.hand_over for select to haven_sec using (true);
create policy in_its_own_acts on haven.hand_over for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case' and (select c.action from sec.ctx() c) like 'handover.%'
    and exists (select 1 from haven.case_file f where f.id = hand_over.case_id));
create policy written_for_the_lead on haven.hand_over for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'handover.write' and state = 'draft' and offered_by is null
    and written_by = (select c.staff_id from sec.ctx() c) and sec.may_hand_over(case_id, from_staff));
create policy moved_by_either_side on haven.hand_over for update to haven_app
    using (state in ('draft', 'offered')
           and ((select c.action from sec.ctx() c) in ('handover.write', 'handover.offer', 'handover.withdraw')
                and sec.may_hand_over(case_id, from_staff)
                or (select c.action from sec.ctx() c) = 'handover.sign' and state = 'offered'
                   and to_staff = (select c.staff_id from sec.ctx() c)))
    with check (case (select c.action from sec.ctx() c)
        when 'handover.write' then state = 'draft' and sec.may_hand_over(case_id, from_staff)
        when 'handover.offer' then state = 'offered' and offered_by = (select c.staff_id from sec.ctx() c)
        when 'handover.withdraw' then state = 'withdrawn'
        when 'handover.sign' then state in ('signed', 'declined') and to_staff = (select c.staff_id from sec.ctx() c)
        else false end);
grant select, insert on haven.hand_over to haven_app;
grant update (to_staff, summary, state, offered_by, offered_at, ended_at, version) on haven.hand_over to haven_app;
create trigger moves after insert or update on haven.hand_over for each row execute function sec.move('hand-over');
create trigger history after insert or update or delete on haven.hand_over
    for each row execute function sec.record_change();
