-- The plan of a case: goals in the survivor's own words, what colleagues are to do, services received, appointments. Words
-- are sealed; codes are HTCDS' own where it has them. A closed case takes nothing new.
create table haven.plan_goal (
    id        uuid primary key,
    case_id   uuid not null references haven.case_file,
    form_key  uuid not null,
    type      text not null check (type in ('Education', 'Financial', 'Health', 'LabourExploitationRehabilitation', 'Legal',
                  'Livelihood', 'RightsBasedTraining', 'SexualExploitationRehabilitation', 'SocialCare')),
    words     bytea not null,
    agreed    bytea,
    agreed_on date not null,
    target_on date check (target_on >= agreed_on),
    state     text not null check (state in ('open', 'reached', 'set-aside')),
    set_aside_reason text check (set_aside_reason in ('survivor-chose', 'not-possible-now', 'another-goal', 'other')),
    moved_at  timestamptz not null,
    set_by    uuid not null references haven.staff,
    set_at    timestamptz not null,
    version   int not null default 0,
    constraint goal_form_key unique (case_id, form_key),
    unique (case_id, id),
    check ((state = 'set-aside') = (set_aside_reason is not null))
);
create index plan_goal_case on haven.plan_goal (case_id, agreed_on desc);

create table haven.plan_action (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    form_key      uuid not null,
    goal_id       uuid,
    words         bytea not null,
    assignee_id   uuid not null references haven.staff,
    due_on        date not null,
    state         text not null check (state in ('open', 'done', 'cancelled')),
    cancel_reason text check (cancel_reason in ('survivor-chose', 'no-longer-needed', 'not-possible', 'other')),
    ended_at      timestamptz,
    added_by      uuid not null references haven.staff,
    added_at      timestamptz not null,
    version       int not null default 0,
    constraint action_form_key unique (case_id, form_key),
    foreign key (case_id, goal_id) references haven.plan_goal (case_id, id),
    check ((state = 'open') = (ended_at is null)),
    check ((state = 'cancelled') = (cancel_reason is not null))
);
create index plan_action_case on haven.plan_action (case_id, due_on);

-- Written once; what was wrong is set right by another entry that says which one it corrects. Nothing provided is nought.
create table haven.service_entry (
    id          uuid primary key,
    case_id     uuid not null references haven.case_file,
    form_key    uuid not null,
    type        text not null check (type in ('SafeHouse', 'FoodAndNFI', 'HealthMedical', 'Dental', 'Psychosocial',
                    'Counselling', 'PsychiatricCare', 'SubstanceUse', 'Mentoring', 'LifeSkills', 'Education',
                    'VocationalTraining', 'EmploymentLivelihood', 'LegalAssistance', 'PoliceAccompaniment',
                    'CourtAccompaniment', 'Interpretation', 'DocumentationIdentity', 'FamilyTracingMediationReunification',
                    'SafeReturnOrResettlement', 'FinancialAssistance', 'ChildcareParenting', 'DigitalSafetyAndTakedown',
                    'Transport', 'Other')),
    day         date not null,
    quantity    numeric(8, 2) not null check (quantity >= 0),
    unit        text not null check (unit in ('times', 'hours', 'days', 'nights', 'items', 'amount')),
    provided_by text not null check (provided_by in ('us', 'partner', 'other')),
    note        bytea,
    corrects    uuid,
    recorded_by uuid not null references haven.staff,
    recorded_at timestamptz not null,
    constraint service_form_key unique (case_id, form_key),
    constraint service_corrected_once unique (corrects),
    unique (case_id, id),
    foreign key (case_id, corrects) references haven.service_entry (case_id, id),
    check (quantity > 0 or corrects is not null),
    check (corrects <> id)
);
create index service_entry_case on haven.service_entry (case_id, day desc);

create table haven.appointment (
    id       uuid primary key,
    case_id  uuid not null references haven.case_file,
    form_key uuid not null,
    kind     text not null check (kind in ('meeting', 'visit', 'health', 'authority', 'work-or-training', 'family', 'other')),
    at       timestamptz not null,
    until    timestamptz check (until > at),
    with_id  uuid not null references haven.staff,
    note     bytea,
    state    text not null check (state in ('planned', 'attended', 'not-attended', 'cancelled')),
    made_by  uuid not null references haven.staff,
    made_at  timestamptz not null,
    version  int not null default 0,
    constraint appointment_form_key unique (case_id, form_key)
);
create index appointment_case on haven.appointment (case_id, at desc);
create index appointment_with on haven.appointment (with_id, at);

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('goal', '', 'open'), ('goal', 'open', 'reached'), ('goal', 'open', 'set-aside'), ('goal', 'reached', 'open'),
    ('goal', 'set-aside', 'open'),
    ('plan-action', '', 'open'), ('plan-action', 'open', 'done'), ('plan-action', 'open', 'cancelled'),
    ('appointment', '', 'planned'), ('appointment', 'planned', 'attended'), ('appointment', 'planned', 'not-attended'),
    ('appointment', 'planned', 'cancelled');
insert into sec.case_changing values ('plan.goal.set'), ('plan.action.add'), ('plan.service.record'),
    ('plan.appointment.make');
set role haven_owner;
create trigger moves after insert or update on haven.plan_goal for each row execute function sec.move('goal');
create trigger moves after insert or update on haven.plan_action for each row execute function sec.move('plan-action');
create trigger moves after insert or update on haven.appointment for each row execute function sec.move('appointment');
create trigger history after insert or update or delete on haven.plan_goal
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.plan_action
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.service_entry
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.appointment
    for each row execute function sec.record_change();

alter table haven.plan_goal enable row level security;
alter table haven.plan_goal force row level security;
create policy of_a_visible_case on haven.plan_goal for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = plan_goal.case_id));
create policy set_in_its_case on haven.plan_goal for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'plan.goal.set' and set_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f
                 where f.id = plan_goal.case_id and f.status not in ('closed', 'closed-referred')));
create policy moved_in_its_case on haven.plan_goal for update to haven_app using (
    (select c.action from sec.ctx() c) = 'plan.goal.move'
    and exists (select 1 from haven.case_file f
                 where f.id = plan_goal.case_id and f.status not in ('closed', 'closed-referred')));
grant select, insert on haven.plan_goal to haven_app;
grant update (state, set_aside_reason, moved_at, version) on haven.plan_goal to haven_app;

-- A colleague is asked to do something only in a case they work on.
alter table haven.plan_action enable row level security;
alter table haven.plan_action force row level security;
create policy of_a_visible_case on haven.plan_action for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = plan_action.case_id));
create policy added_in_its_case on haven.plan_action for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'plan.action.add' and added_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from access.assignment a
                 where a.case_id = plan_action.case_id and a.staff_id = plan_action.assignee_id
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
    and exists (select 1 from haven.case_file f
                 where f.id = plan_action.case_id and f.status not in ('closed', 'closed-referred')));
create policy ended_in_its_case on haven.plan_action for update to haven_app using (
    (select c.action from sec.ctx() c) = 'plan.action.end'
    and exists (select 1 from haven.case_file f
                 where f.id = plan_action.case_id and f.status not in ('closed', 'closed-referred')));
grant select, insert on haven.plan_action to haven_app;
grant update (state, cancel_reason, ended_at, version) on haven.plan_action to haven_app;

alter table haven.service_entry enable row level security;
alter table haven.service_entry force row level security;
create policy of_a_visible_case on haven.service_entry for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = service_entry.case_id));
create policy recorded_in_its_case on haven.service_entry for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'plan.service.record' and recorded_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f
                 where f.id = service_entry.case_id and f.status not in ('closed', 'closed-referred')));
grant select, insert on haven.service_entry to haven_app;

-- In one's own calendar stand one's own.
alter table haven.appointment enable row level security;
alter table haven.appointment force row level security;
create policy of_a_visible_case on haven.appointment for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope from sec.ctx() c) = 'caseload' and (select c.action from sec.ctx() c) = 'calendar.mine'
        and with_id = (select c.staff_id from sec.ctx() c))
    and exists (select 1 from haven.case_file f where f.id = appointment.case_id));
create policy made_in_its_case on haven.appointment for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'plan.appointment.make' and made_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from access.assignment a
                 where a.case_id = appointment.case_id and a.staff_id = appointment.with_id
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
    and exists (select 1 from haven.case_file f
                 where f.id = appointment.case_id and f.status not in ('closed', 'closed-referred')));
create policy ended_in_its_case on haven.appointment for update to haven_app using (
    (select c.action from sec.ctx() c) = 'plan.appointment.end'
    and exists (select 1 from haven.case_file f
                 where f.id = appointment.case_id and f.status not in ('closed', 'closed-referred')));
grant select, insert on haven.appointment to haven_app;
grant update (state, version) on haven.appointment to haven_app;
