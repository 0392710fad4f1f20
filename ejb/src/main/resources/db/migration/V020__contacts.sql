-- A contact stands before a case and may stay without one. Text about a person is sealed under a key of their own from
-- the first minute; accepting makes the same key and the same reference those of the survivor.
create table haven.contact (
    id               uuid primary key,
    form_key         uuid not null constraint contact_form_key unique,
    subject_id       uuid unique,
    received_at      timestamptz not null,
    channel          text not null check (channel in ('phone', 'message', 'email', 'in-person', 'online-form', 'partner')),
    operator_id      uuid not null references haven.staff,
    team_id          uuid not null references haven.team,
    anonymous        boolean not null,
    caller_relation  text not null check (caller_relation in ('self', 'family', 'friend', 'professional', 'police',
                                                              'public', 'not-said')),
    nature           text not null check (nature in ('needs-help', 'concern', 'referral', 'information', 'other')),
    urgency          text not null check (urgency in ('hour', 'three-hours', 'day', 'three-days')),
    immediate_danger text not null check (immediate_danger in ('yes', 'no', 'not-known')),
    minors_present   text not null check (minors_present in ('yes', 'no', 'not-known')),
    chosen_name      bytea,
    safe_contact     bytea,
    summary          bytea,
    state            text not null check (state in ('new', 'screened', 'accepted', 'referred-on', 'declined-by-survivor',
                                                    'declined-by-provider', 'information-only', 'wrong-number')),
    decline_reason   text check (decline_reason in ('no-capacity', 'outside-service', 'outside-area', 'not-safe-here',
                                                    'other')),
    closing_note     bytea,
    closed_at        timestamptz,
    case_id          uuid unique references haven.case_file,
    version          int not null default 0,
    check ((state in ('new', 'screened')) = (closed_at is null)),
    check ((state = 'accepted') = (case_id is not null)),
    check ((state = 'declined-by-provider') = (decline_reason is not null)),
    check (subject_id is not null or (chosen_name is null and safe_contact is null and summary is null
                                      and closing_note is null and case_id is null)),
    constraint wrong_number_keeps_nothing check (state <> 'wrong-number' or subject_id is null)
);
create index contact_waiting on haven.contact (team_id, received_at) where closed_at is null;

-- Every move of a contact: from where to where, when, by whom. Only added to.
create table haven.contact_move (
    id         uuid primary key,
    contact_id uuid not null references haven.contact,
    ordinal    int not null check (ordinal > 0),
    from_state text,
    to_state   text not null,
    moved_at   timestamptz not null,
    moved_by   uuid not null references haven.staff,
    constraint contact_move_ordinal unique (contact_id, ordinal)
);

-- What was asked and concluded. The codes are those of the UN Trafficking Protocol and of HTCDS; no word of the person.
create table haven.screening (
    id            uuid primary key,
    contact_id    uuid not null references haven.contact,
    under_18      text not null check (under_18 in ('yes', 'no', 'not-known')),
    act           text[] not null check (act <@ array['recruitment', 'transportation', 'transfer', 'harbouring', 'receipt']),
    means         text[] not null check (means <@ array['force', 'other-coercion', 'abduction', 'fraud', 'deception',
                                         'abuse-of-power', 'abuse-of-vulnerability', 'payments-or-benefits']),
    purpose       text[] not null check (purpose <@ array['sexual-exploitation', 'forced-labour', 'slavery', 'servitude',
                                         'organ-removal', 'other-exploitation']),
    exploitation  text[] not null,
    control       text[] not null,
    recruitment   text[] not null,
    status        text not null check (status in ('PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking',
                                                  'NotAVictimOfTrafficking')),
    decided_by    text not null check (decided_by in ('Police', 'NGO', 'CourtOrProsecution',
                                                      'NonPoliceGovernmentalOrganization', 'Other')),
    decided_on    date not null,
    reason        bytea,
    screened_by   uuid not null references haven.staff,
    screened_at   timestamptz not null
);
create index screening_contact on haven.screening (contact_id, screened_at desc);

-- The team whose contacts this person works on; helpline operators see only what they took themselves.
set role haven_sec;
create function sec.intake_team() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select case when e.roles && array['caseworker', 'supervisor'] then c.team_id end
      from sec.ctx() c join audit.event e on e.id = c.event_id
$$;
revoke all on function sec.intake_team from public;
grant execute on function sec.intake_team to haven_app, haven_owner;
set role haven_owner;

-- A list shows what still waits; a contact that has become a case is as closed as the case.
alter table haven.contact enable row level security;
alter table haven.contact force row level security;
create policy taken_by_the_caller on haven.contact for insert to haven_app with check (
    state = 'new' and operator_id = (select c.staff_id from sec.ctx() c where c.action = 'intake.record')
    and team_id = (select c.team_id from sec.ctx() c));
create policy in_scope on haven.contact for select to haven_app using (
    ((closed_at is null and (select c.scope from sec.ctx() c) = 'intake')
     or id = (select c.target from sec.ctx() c where c.scope = 'contact'))
    and case when state = 'accepted' and (select c.action from sec.ctx() c) <> 'intake.accept'
             then team_id = (select c.supervises from sec.ctx() c)
                  or exists (select 1 from access.assignment a
                              where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = contact.case_id
                                and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
             else operator_id = (select c.staff_id from sec.ctx() c) or team_id = (select sec.intake_team()) end);
create policy of_a_visible_case on haven.contact for select to haven_app using (
    exists (select 1 from haven.case_file f where f.id = contact.case_id));
create policy still_open on haven.contact for update to haven_app
    using (closed_at is null and id = (select c.target from sec.ctx() c where c.scope = 'contact')
           and (operator_id = (select c.staff_id from sec.ctx() c) or team_id = (select sec.intake_team())))
    with check (id = (select c.target from sec.ctx() c where c.scope = 'contact'));

alter table haven.contact_move enable row level security;
alter table haven.contact_move force row level security;
create policy of_a_visible_contact on haven.contact_move for select to haven_app using (
    exists (select 1 from haven.contact k where k.id = contact_move.contact_id));
create policy made_by_the_caller on haven.contact_move for insert to haven_app with check (
    moved_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.contact k where k.id = contact_move.contact_id));

alter table haven.screening enable row level security;
alter table haven.screening force row level security;
create policy of_a_visible_contact on haven.screening for select to haven_app using (
    exists (select 1 from haven.contact k where k.id = screening.contact_id));
create policy made_by_the_caller on haven.screening for insert to haven_app with check (
    screened_by = (select c.staff_id from sec.ctx() c where c.action = 'intake.screen')
    and contact_id = (select c.target from sec.ctx() c where c.scope = 'contact')
    and exists (select 1 from haven.contact k where k.id = screening.contact_id));

grant select, insert, update on haven.contact to haven_app;
grant select, insert on haven.contact_move, haven.screening to haven_app;
create trigger history after insert or update or delete on haven.contact
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.screening
    for each row execute function sec.record_change();

-- The key of a contact opens with the contact; whoever accepts it may register the person behind it.
create policy of_the_contact on crypto.data_key for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'contact'
    and exists (select 1 from haven.contact k where k.subject_id = data_key.subject_id));
create policy registered_when_accepted on haven.survivor for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'intake.accept'
    and exists (select 1 from haven.contact k where k.subject_id = survivor.id));
create policy agreed_at_intake on haven.safe_contact for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'intake.accept'
    and exists (select 1 from haven.contact k where k.subject_id = safe_contact.subject_id));
