-- Two persons: what one asks for, somebody else sees in words and approves; it is good for exactly what was asked, for a
-- week, and once, in the transaction that does it. Nobody approves their own, nor what is about themselves.
set role haven_sec;
-- Which acts need a second person: where they are asked for, where they are carried out, and whose roles may be second.
-- A supervisor stands in for the second administrator that a small agency does not have, for colleagues of the team.
create table sec.two_person_act (
    act      text primary key,
    asked_in text not null,
    used_in  text not null,
    seconds  text[] not null,
    lasts    interval not null default interval '7 days'
);
insert into sec.two_person_act (act, asked_in, used_in, seconds) values
    ('role.grant', 'staff.grant.ask', 'approval.decide', array['administrator', 'supervisor']),
    ('function.grant', 'staff.grant.ask', 'approval.decide', array['administrator', 'supervisor']),
    ('team.change', 'staff.grant.ask', 'approval.decide', array['administrator', 'supervisor']);
insert into sec.legal_move (machine, from_state, to_state) values
    ('approval', '', 'asked'), ('approval', 'asked', 'approved'), ('approval', 'asked', 'refused'),
    ('approval', 'asked', 'expired'), ('approval', 'approved', 'used'), ('approval', 'approved', 'expired');
set role haven_owner;

create table access.approval (
    id         uuid primary key default gen_random_uuid(),
    act        text not null check (act ~ '^[a-z.-]+$' and length(act) <= 60),
    parameters jsonb not null,
    digest     bytea not null,
    concerns   uuid references haven.staff,
    reason     text not null check (length(btrim(reason)) between 3 and 500),
    state      text not null check (state in ('asked', 'approved', 'refused', 'used', 'expired')),
    asked_by   uuid not null references haven.staff,
    asked_at   timestamptz not null,
    expires_at timestamptz not null check (expires_at > asked_at),
    decided_by uuid references haven.staff,
    decided_at timestamptz,
    answer     text check (length(btrim(answer)) between 3 and 500),
    used_at    timestamptz,
    constraint approval_own check (decided_by <> asked_by),
    constraint approval_about_oneself check (concerns not in (asked_by, decided_by)),
    constraint approval_bound check (digest = sha256(convert_to(parameters::text, 'UTF8'))),
    check ((decided_by is null) = (decided_at is null)),
    check (state not in ('approved', 'refused', 'used') or decided_by is not null),
    check (state <> 'refused' or answer is not null),
    check ((state = 'used') = (used_at is not null))
);
create unique index approval_waiting on access.approval (act, digest) where state = 'asked';
create index approval_concerns on access.approval (concerns, asked_at desc);

set role haven_sec;
-- The same guard as that of a case's machines, for what is about no case; the change history says when and in whose act.
create function sec.keeps_to_moves() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    came text := case when tg_op = 'UPDATE' then to_jsonb(old) ->> 'state' else '' end;
    goes text := to_jsonb(new) ->> 'state';
begin
    if came <> goes and not exists (select 1 from sec.legal_move m
                    where m.machine = tg_argv[0] and m.from_state = came and m.to_state = goes) then
        raise exception 'move: not from there' using errcode = '23514', constraint = 'legal_move';
    end if;
    return null;
end $$;

-- Whether somebody may be the second person for this.
create function sec.may_be_second(p_staff uuid, p_act text, p_asked_by uuid, p_concerns uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.two_person_act t
          join access.staff_role r on r.staff_id = p_staff and r.role = any (t.seconds)
          join haven.staff s on s.id = p_staff and s.suspended_at is null
         where t.act = p_act and p_staff <> p_asked_by and p_staff is distinct from p_concerns
           and (r.role <> 'supervisor' or p_concerns is null
                or exists (select 1 from haven.staff x where x.id = p_concerns
                              and (x.team_id is null or x.team_id = s.team_id))))
$$;

-- Asks for something that needs a second person, and puts it on the day of everybody who may be the second.
create function sec.ask_approval(p_act text, p_parameters jsonb, p_concerns uuid, p_reason text) returns uuid
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    t sec.two_person_act;
    bound constant bytea := sha256(convert_to(p_parameters::text, 'UTF8'));
    made uuid;
begin
    select * into t from sec.two_person_act x where x.act = p_act;
    if c.event_id is null or t.act is null or c.action <> t.asked_in
       or (c.scope = 'staff' and c.target is distinct from p_concerns) then
        raise exception 'context: this cannot be asked for here' using errcode = '28000';
    end if;
    if p_concerns = c.staff_id then
        raise exception 'context: nobody asks for themselves' using errcode = '28000';
    end if;
    if length(btrim(coalesce(p_reason, ''))) < 3 then
        raise exception 'context: a reason is needed' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.approval ' || p_act || encode(bound, 'hex'), 0));
    update access.approval a set state = 'expired'
     where a.act = p_act and a.digest = bound and a.state = 'asked' and a.expires_at <= clock_timestamp();
    select a.id into made from access.approval a
     where a.act = p_act and a.digest = bound and a.state = 'asked' and a.asked_by = c.staff_id;
    if made is not null then
        return made;
    end if;
    insert into access.approval (act, parameters, digest, concerns, reason, state, asked_by, asked_at, expires_at)
    values (p_act, p_parameters, bound, p_concerns, btrim(p_reason), 'asked', c.staff_id, clock_timestamp(),
            clock_timestamp() + t.lasts)
    returning id into made;
    insert into haven.task (id, staff_id, kind, about_id, due_on, made_at)
    select gen_random_uuid(), s.id, 'approval.waiting', made, (clock_timestamp() + t.lasts)::date, clock_timestamp()
      from haven.staff s where sec.may_be_second(s.id, p_act, c.staff_id, p_concerns);
    return made;
end $$;

-- The second person's answer, about exactly what they were shown.
create function sec.decide_approval(p_id uuid, p_digest bytea, p_approved boolean, p_answer text) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    a access.approval;
begin
    select * into a from access.approval x where x.id = p_id for update;
    if c.event_id is null or c.action <> 'approval.decide' or a.id is null
       or c.target is distinct from coalesce(a.concerns, a.asked_by) then
        raise exception 'context: nothing is decided here' using errcode = '28000';
    end if;
    if c.staff_id = a.asked_by then
        raise exception 'approval: own' using errcode = '23514', constraint = 'approval_own';
    end if;
    if c.staff_id = a.concerns then
        raise exception 'approval: about oneself' using errcode = '23514', constraint = 'approval_about_oneself';
    end if;
    if not sec.may_be_second(c.staff_id, a.act, a.asked_by, a.concerns) then
        raise exception 'context: not one who decides this' using errcode = '28000';
    end if;
    if a.state <> 'asked' then
        raise exception 'approval: decided' using errcode = '23514', constraint = 'legal_move';
    end if;
    if a.expires_at <= clock_timestamp() then
        raise exception 'approval: expired' using errcode = '23514', constraint = 'approval_expired';
    end if;
    if p_digest is distinct from a.digest then
        raise exception 'approval: something else was shown' using errcode = '23514', constraint = 'approval_bound';
    end if;
    update access.approval x
       set state = case when p_approved then 'approved' else 'refused' end, decided_by = c.staff_id,
           decided_at = clock_timestamp(), answer = nullif(btrim(p_answer), '')
     where x.id = p_id;
    update haven.task k set state = 'cancelled', ended_at = clock_timestamp()
     where k.about_id = p_id and k.kind = 'approval.waiting' and k.state = 'open';
end $$;

-- Uses an approval up, in the act that needs it. The act says what it is about to do; if that is not to the letter what
-- was approved, nothing is done.
create function sec.use_approval(p_id uuid, p_act text, p_parameters jsonb) returns access.approval
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    t sec.two_person_act;
    a access.approval;
begin
    select * into t from sec.two_person_act x where x.act = p_act;
    select * into a from access.approval x where x.id = p_id for update;
    if c.event_id is null or t.act is null or c.action <> t.used_in or a.id is null or a.act <> p_act
       or (c.staff_id is distinct from a.asked_by and c.staff_id is distinct from a.decided_by) then
        raise exception 'context: nothing was approved here' using errcode = '28000';
    end if;
    if a.state <> 'approved' then
        raise exception 'approval: used, or never given' using errcode = '23514', constraint = 'legal_move';
    end if;
    if a.expires_at <= clock_timestamp() then
        raise exception 'approval: expired' using errcode = '23514', constraint = 'approval_expired';
    end if;
    if sha256(convert_to(p_parameters::text, 'UTF8')) is distinct from a.digest
       or sha256(convert_to(a.parameters::text, 'UTF8')) is distinct from a.digest then
        raise exception 'approval: for something else' using errcode = '23514', constraint = 'approval_bound';
    end if;
    if a.decided_by is null or a.decided_by = a.asked_by or a.concerns in (a.asked_by, a.decided_by) then
        raise exception 'context: one person is not two' using errcode = '28000';
    end if;
    update access.approval x set state = 'used', used_at = clock_timestamp() where x.id = p_id returning * into a;
    return a;
end $$;
revoke all on function sec.keeps_to_moves, sec.may_be_second, sec.ask_approval, sec.decide_approval, sec.use_approval
    from public;
grant execute on function sec.may_be_second, sec.ask_approval, sec.decide_approval, sec.use_approval to haven_app;
grant execute on function sec.keeps_to_moves, sec.may_be_second to haven_owner;
set role haven_owner;

alter table access.approval enable row level security;
alter table access.approval force row level security;
create policy functions_only on access.approval for all to haven_sec using (true) with check (true);
create policy of_those_who_ask_and_decide on access.approval for select to haven_app using (
    (select c.action from sec.ctx() c) in ('approval.list', 'approval.decide')
    and (asked_by = (select c.staff_id from sec.ctx() c)
         or sec.may_be_second((select c.staff_id from sec.ctx() c), act, asked_by, concerns))
    or concerns = (select c.target from sec.ctx() c where c.scope = 'staff' and c.action = 'staff.open'));
grant select on access.approval to haven_app;
grant select, insert, update (state, decided_by, decided_at, answer, used_at) on access.approval to haven_sec;
create trigger moves after insert or update on access.approval
    for each row execute function sec.keeps_to_moves('approval');
create trigger history after insert or update or delete on access.approval
    for each row execute function sec.record_change();

grant select, insert, update (staff_id, state, ended_at) on haven.task to haven_sec;
create policy given_and_moved_by_function on haven.task for all to haven_sec using (true) with check (true);
