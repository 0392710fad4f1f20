-- Which relation to a case suffices for which act: the same table as relations.csv, which people read and sign. An event
-- about a case is appended only for somebody whose relation to it, in this moment, the act allows; the application's own
-- policy says the same before, and this says it whatever the application says.
set role haven_sec;
create table sec.act_relation (
    action   text not null,
    relation text not null check (relation in ('lead', 'caseworker', 'counsellor', 'legal-officer', 'stand-in',
                                               'supervisor', 'head', 'glass')),
    primary key (action, relation)
);
insert into sec.act_relation (action, relation)
select v.action, unnest(string_to_array(v.relations, ' ')) from (values
    ('staff.assign',                  'supervisor'),
    ('casefile.open',                 'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('survivor.reveal-name',          'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('survivor.open',                 'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('survivor.amend',                'lead caseworker stand-in'),
    ('survivor.safe-contact',         'lead caseworker stand-in'),
    ('casefile.notes',                'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('casefile.note.write',           'lead caseworker counsellor legal-officer stand-in glass'),
    ('casefile.note.amend',           'lead caseworker counsellor legal-officer stand-in glass'),
    ('casefile.who-looked',           'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('casefile.closing',              'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('casefile.close.request',        'lead caseworker stand-in'),
    ('casefile.close.decide',         'supervisor'),
    ('casefile.reopen',               'supervisor'),
    ('intake.read',                   'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('intake.import.read',            'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('placement.open',                'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('placement.find-beds',           'lead caseworker stand-in'),
    ('placement.hold',                'lead caseworker stand-in'),
    ('placement.release-hold',        'lead caseworker stand-in'),
    ('placement.admit',               'lead caseworker stand-in'),
    ('placement.move',                'lead caseworker stand-in'),
    ('placement.end',                 'lead caseworker stand-in'),
    ('counselling.read',              'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('counselling.episode.begin',     'counsellor stand-in'),
    ('counselling.episode.end',       'counsellor stand-in'),
    ('counselling.session.plan',      'counsellor stand-in'),
    ('counselling.session.record',    'counsellor stand-in'),
    ('counselling.clinical.read',     'counsellor stand-in head'),
    ('counselling.clinical.write',    'counsellor stand-in'),
    ('counselling.clinical.sign',     'counsellor stand-in'),
    ('counselling.clinical.addendum', 'counsellor stand-in head'),
    ('counselling.clinical.stand-in', 'counsellor'),
    ('consent.read',                  'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('consent.release.record',        'lead caseworker stand-in'),
    ('consent.release.withdraw',      'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('referral.read',                 'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('referral.draft',                'lead caseworker stand-in'),
    ('referral.send',                 'lead caseworker stand-in'),
    ('referral.packet',               'lead caseworker stand-in'),
    ('referral.answer',               'lead caseworker stand-in'),
    ('referral.cancel',               'lead caseworker stand-in'),
    ('legal.read',                    'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('legal.matter.open',             'legal-officer stand-in'),
    ('legal.matter.amend',            'legal-officer stand-in'),
    ('legal.matter.move',             'legal-officer stand-in'),
    ('legal.hearing.set',             'legal-officer stand-in'),
    ('legal.hearing.end',             'legal-officer stand-in'),
    ('legal.deadline.set',            'legal-officer stand-in'),
    ('legal.deadline.end',            'legal-officer stand-in'),
    ('legal.privileged.read',         'legal-officer stand-in head'),
    ('legal.privileged.write',        'legal-officer stand-in'),
    ('legal.privileged.sign',         'legal-officer stand-in'),
    ('legal.privileged.addendum',     'legal-officer stand-in head'),
    ('legal.privileged.stand-in',     'legal-officer'),
    ('safety.read',                   'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('safety.concern.record',         'lead caseworker stand-in'),
    ('safety.concern.withdraw',       'lead caseworker stand-in'),
    ('safety.risk.assess',            'lead caseworker counsellor stand-in glass'),
    ('calendar.case',                 'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('plan.read',                     'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('plan.goal.set',                 'lead caseworker stand-in'),
    ('plan.goal.move',                'lead caseworker stand-in'),
    ('plan.action.add',               'lead caseworker stand-in'),
    ('plan.action.end',               'lead caseworker counsellor stand-in'),
    ('plan.service.record',           'lead caseworker stand-in'),
    ('plan.appointment.make',         'lead caseworker stand-in'),
    ('plan.appointment.end',          'lead caseworker counsellor stand-in'),
    ('outcome.read',                  'lead caseworker counsellor legal-officer stand-in supervisor'),
    ('outcome.assess',                'lead caseworker stand-in'),
    ('outcome.propose',               'lead caseworker stand-in'),
    ('outcome.review',                'supervisor'),
    ('conflict.list',                 'supervisor'),
    ('conflict.set',                  'supervisor'),
    ('conflict.end',                  'supervisor'),
    ('glass.end',                     'lead caseworker counsellor legal-officer stand-in supervisor glass'),
    ('glass.list',                    'supervisor'),
    ('glass.review',                  'supervisor')
) as v (action, relations);

-- How somebody stands to a case in this moment; not at all, whom a conflict shuts out. A compartment knows those who work in it, in function and in role, those
-- who stand in for an author, and whoever heads it in the team.
create function sec.relations(p_staff uuid, p_action text, p_scope text, p_case uuid) returns text[]
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case
        when sec.locked(p_staff, p_case) then '{}'
        when p_scope = 'case' then array(
            select a.function from access.assignment a
             where a.staff_id = p_staff and a.case_id = p_case
               and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
            union
            select 'supervisor' from haven.case_file c join haven.staff s on s.team_id = c.team_id
              join access.staff_role r on r.staff_id = s.id and r.role = 'supervisor'
             where c.id = p_case and s.id = p_staff)
        when p_scope = 'compartment' then array(
            select x.relation from sec.compartment(p_action) k
              join access.staff_role r on r.staff_id = p_staff and r.role = k.worker
             cross join lateral (
                select k.worker as relation from access.assignment a
                 where a.staff_id = p_staff and a.case_id = p_case and a.function = k.worker
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
                union
                select 'stand-in' from access.stand_in s
                 where s.stand_in_id = p_staff and s.case_id = p_case and s.compartment = k.name
                   and s.valid_from <= now() and s.valid_until > now()
                union
                select 'head' from access.staff_function f join haven.case_file c on c.team_id = f.team_id
                 where f.staff_id = p_staff and f.function = k.head and c.id = p_case
                   and f.valid_from <= now() and (f.valid_until is null or f.valid_until > now())) x)
        else '{}' end
$$;

drop function sec.standing(text, text, text, uuid);
create function sec.standing(p_login text, p_action text, p_scope text, p_target uuid,
                             out staff_id uuid, out display_name text, out suspended boolean, out team_id uuid,
                             out roles text[], out relations text[])
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select s.id, s.display_name, s.suspended_at is not null, s.team_id,
           array(select r.role from access.staff_role r where r.staff_id = s.id order by 1),
           sec.relations(s.id, p_action, p_scope, p_target)
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
    if (sec.ctx()).event_id is not null then
        raise exception 'context: one enter per transaction' using errcode = '28000';
    end if;
    select * into s from haven.staff where login = p_actor and suspended_at is null;
    if s.id is null then
        raise exception 'context: no standing' using errcode = '28000';
    end if;
    if p_scope in ('case', 'compartment') and not exists (
            select 1 from unnest(sec.relations(s.id, p_action, p_scope, p_target)) as has (relation)
              join sec.act_relation a on a.action = p_action and a.relation = has.relation
             where has.relation <> 'supervisor' or 'supervisor' = any (string_to_array(p_roles, ','))) then
        raise exception 'context: no relation to it' using errcode = '28000';
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
revoke all on function sec.relations, sec.standing from public;
grant execute on function sec.standing to haven_app;
set role haven_owner;
