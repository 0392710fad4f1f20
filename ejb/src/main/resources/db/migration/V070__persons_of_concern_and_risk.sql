-- Whom a survivor has to fear, and how great the risk is. A person of concern is withdrawn with a reason, never deleted;
-- a risk is assessed anew, and the newest assessment holds.
create table haven.person_of_concern (
    id           uuid primary key,
    case_id      uuid not null references haven.case_file,
    form_key     uuid not null,
    name         bytea not null,
    aliases      bytea,
    relation     text not null check (relation in (
                     'intimate-partner', 'primary-caregiver', 'facilitator-parent', 'other-family', 'family-friend',
                     'employer', 'recruiter', 'buyer', 'online-contact', 'organised-group', 'housemate', 'schoolmate',
                     'school-official', 'service-provider', 'displaced-neighbour', 'community-member', 'other',
                     'no-relation', 'unknown')),
    roles        text[] not null check (roles <@ array[
                     'TravellingPartner', 'Transporter', 'RecruiterOrIntermediary', 'BrokerTravelAgent',
                     'TransferredIndividual', 'HarbouredIndividual', 'SoldIndividual', 'BoughtIndividual',
                     'ReceivedIndividual', 'ControlledIndividual', 'Smuggler', 'Abuser', 'Kidnapper', 'Exploiter',
                     'Other']),
    note         bytea,
    recorded_by  uuid not null references haven.staff,
    recorded_at  timestamptz not null,
    withdrawn_by uuid references haven.staff,
    withdrawn_at timestamptz,
    withdrawal   bytea,
    version      int not null default 0,
    constraint concern_form_key unique (case_id, form_key),
    check (num_nulls(withdrawn_by, withdrawn_at, withdrawal) in (0, 3))
);

create table haven.risk_assessment (
    id          uuid primary key,
    case_id     uuid not null references haven.case_file,
    form_key    uuid not null,
    level       text not null check (level in ('high', 'medium', 'low', 'no-action')),
    reason      bytea not null,
    review_on   date,
    assessed_by uuid not null references haven.staff,
    assessed_at timestamptz not null,
    constraint risk_form_key unique (case_id, form_key),
    check (level not in ('high', 'medium') or review_on is not null)
);
create index risk_assessment_case on haven.risk_assessment (case_id, assessed_at desc);
create index risk_assessment_review on haven.risk_assessment (assessed_by, review_on) where review_on is not null;

alter table haven.person_of_concern enable row level security;
alter table haven.person_of_concern force row level security;
create policy of_a_visible_case on haven.person_of_concern for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = person_of_concern.case_id));
create policy recorded_in_its_case on haven.person_of_concern for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'safety.concern.record' and withdrawn_at is null
    and recorded_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = person_of_concern.case_id));
create policy withdrawn_once on haven.person_of_concern for update to haven_app
    using ((select c.action from sec.ctx() c) = 'safety.concern.withdraw' and withdrawn_at is null
           and exists (select 1 from haven.case_file f where f.id = person_of_concern.case_id))
    with check (withdrawn_by = (select c.staff_id from sec.ctx() c));

-- The level and the day of the review, which are codes and dates, are also seen from a calendar of one's own and from
-- the supervisor's desk; the reason is sealed, and no key opens there.
alter table haven.risk_assessment enable row level security;
alter table haven.risk_assessment force row level security;
create policy of_a_visible_case on haven.risk_assessment for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope = 'caseload' and c.action in ('calendar.mine', 'desk.open') from sec.ctx() c))
    and exists (select 1 from haven.case_file f where f.id = risk_assessment.case_id));
create policy assessed_in_its_case on haven.risk_assessment for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'safety.risk.assess'
    and assessed_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = risk_assessment.case_id));

grant select, insert on haven.person_of_concern, haven.risk_assessment to haven_app;
grant update (withdrawn_by, withdrawn_at, withdrawal, version) on haven.person_of_concern to haven_app;
create trigger history after insert or update or delete on haven.person_of_concern
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.risk_assessment
    for each row execute function sec.record_change();
