-- Organisations that Haven works with, and what they offer. Nothing here is about somebody in care; a row is shown all
-- the same only inside an event, and kept only inside the act of keeping it.
create table haven.partner (
    id           uuid primary key,
    name         text not null check (length(name) between 1 and 200),
    org_type     text not null check (org_type in ('NGO', 'LawEnforcement', 'HealthServiceOrganisation',
                                                   'CentralGovernmentOrganisation', 'LocalGovernmentOrganisation',
                                                   'ImmigrationService', 'LegalService', 'CorporateBusiness',
                                                   'SchoolOrCollege')),
    contact_line text check (length(contact_line) between 1 and 300),
    languages    text[] not null default '{}' check (cardinality(languages) <= 30),
    confidential boolean not null default false,
    vetting      text not null check (vetting in ('proposed', 'vetted', 'paused', 'ended')),
    mou_ends_on  date,
    form_key     uuid not null,
    kept_by      uuid not null references haven.staff,
    version      int not null default 0,
    constraint partner_form_key unique (kept_by, form_key)
);
create index partner_name on haven.partner (lower(name), id);
create table haven.partner_service (
    id         uuid primary key,
    partner_id uuid not null references haven.partner,
    name       text not null check (length(name) between 1 and 200),
    type       text not null check (type in ('safe-house', 'food-and-items', 'health', 'dental', 'psychosocial',
                                             'counselling', 'psychiatric-care', 'substance-use', 'mentoring',
                                             'life-skills', 'education', 'vocational-training', 'livelihood',
                                             'legal-assistance', 'police-accompaniment', 'court-accompaniment',
                                             'interpretation', 'documentation', 'family-tracing', 'safe-return',
                                             'financial-assistance', 'childcare', 'digital-safety', 'transport',
                                             'other')),
    offered    boolean not null default true,
    form_key   uuid not null,
    version    int not null default 0,
    constraint partner_service_form_key unique (partner_id, form_key),
    constraint partner_service_of unique (id, partner_id)
);
create index partner_service_partner on haven.partner_service (partner_id, lower(name));

alter table haven.partner enable row level security;
alter table haven.partner force row level security;
create policy in_the_directory on haven.partner for select to haven_app using (
    (select c.action from sec.ctx() c) in ('partner.list', 'partner.keep')
    or (select c.scope from sec.ctx() c) = 'case' and exists (select 1 from haven.case_file));
create policy added on haven.partner for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'partner.keep' and kept_by = (select c.staff_id from sec.ctx() c));
create policy amended on haven.partner for update to haven_app using (
    (select c.action from sec.ctx() c) = 'partner.keep');
alter table haven.partner_service enable row level security;
alter table haven.partner_service force row level security;
create policy with_its_partner on haven.partner_service for select to haven_app using (
    exists (select 1 from haven.partner p where p.id = partner_id));
create policy added on haven.partner_service for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'partner.keep');
create policy amended on haven.partner_service for update to haven_app using (
    (select c.action from sec.ctx() c) = 'partner.keep');
grant select, insert on haven.partner, haven.partner_service to haven_app;
grant update (name, org_type, contact_line, languages, confidential, vetting, mou_ends_on, version)
    on haven.partner to haven_app;
grant update (name, type, offered, version) on haven.partner_service to haven_app;
create trigger history after insert or update or delete on haven.partner
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.partner_service
    for each row execute function sec.record_change();
