-- Legal matters. Where each stands moves along these moves only. What a matter is about never changes.
set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('legal-matter', '', 'open'),
    ('legal-matter', 'open', 'advice'),
    ('legal-matter', 'open', 'withdrawn'),
    ('legal-matter', 'advice', 'filed'),
    ('legal-matter', 'advice', 'withdrawn'),
    ('legal-matter', 'filed', 'pending-hearing'),
    ('legal-matter', 'filed', 'withdrawn'),
    ('legal-matter', 'pending-hearing', 'granted'),
    ('legal-matter', 'pending-hearing', 'refused'),
    ('legal-matter', 'pending-hearing', 'settled'),
    ('legal-matter', 'pending-hearing', 'withdrawn'),
    ('legal-matter', 'granted', 'appeal'),
    ('legal-matter', 'granted', 'closed'),
    ('legal-matter', 'refused', 'appeal'),
    ('legal-matter', 'refused', 'closed'),
    ('legal-matter', 'appeal', 'pending-hearing'),
    ('legal-matter', 'settled', 'closed'),
    ('legal-matter', 'withdrawn', 'closed');
insert into sec.case_changing values ('legal.matter.open');

-- Whether the act is one of somebody who may know of the legal work at all. A counsellor of the case may not, and shelter
-- staff open no case.
create function sec.knows_of_legal_work() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from sec.ctx() c join audit.event e on e.id = c.event_id
                    where e.roles && array['caseworker', 'supervisor', 'legal-officer'])
$$;
revoke all on function sec.knows_of_legal_work from public;
grant execute on function sec.knows_of_legal_work to haven_app, haven_owner;
set role haven_owner;

create table haven.legal_matter (
    id             uuid primary key,
    case_id        uuid not null references haven.case_file,
    form_key       uuid not null,
    type           text not null check (type in (
        'criminal-proceedings-as-witness', 'victim-restitution', 'victim-compensation-fund', 'civil-claim',
        'protection-order', 'immigration-t-visa', 'immigration-u-visa', 'continued-presence',
        'reflection-period-residence', 'asylum-or-other-status', 'vacatur-or-expungement', 'non-punishment-defence',
        'family-law-custody', 'wage-claim-or-labour', 'identity-documents', 'guardianship-or-best-interest',
        'housing-tenancy', 'credit-or-debt-relief', 'privacy-or-image-removal', 'other')),
    country        text not null check (country ~ '^[A-Z]{3}$'),
    court          bytea,
    representative bytea,
    aim            bytea,
    opened_on      date not null,
    state          text not null check (state in ('open', 'advice', 'filed', 'pending-hearing', 'appeal', 'granted',
                                                  'refused', 'settled', 'withdrawn', 'closed')),
    officer_id     uuid not null references haven.staff,
    opened_by      uuid not null references haven.staff,
    opened_at      timestamptz not null,
    version        int not null default 0,
    constraint legal_matter_form_key unique (case_id, form_key),
    unique (id, case_id)
);
create index legal_matter_officer on haven.legal_matter (officer_id) where state <> 'closed';
create trigger moves after insert or update on haven.legal_matter
    for each row execute function sec.move('legal-matter');
create trigger history after insert or update or delete on haven.legal_matter
    for each row execute function sec.record_change();

alter table haven.legal_matter enable row level security;
alter table haven.legal_matter force row level security;
create policy of_a_visible_case on haven.legal_matter for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.action from sec.ctx() c where c.scope = 'caseload') = 'calendar.mine'
        and officer_id = (select c.staff_id from sec.ctx() c))
    and exists (select 1 from haven.case_file f where f.id = legal_matter.case_id));
create policy known_to_those_who_work_on_it on haven.legal_matter as restrictive for select to haven_app using (
    (select sec.knows_of_legal_work()));
-- The file of the case, with its timeline, is opened by everybody who works on the case; a packet leaves the house.
create policy non_punishment_stays_with_the_legal_work on haven.legal_matter as restrictive for select to haven_app
    using (type <> 'non-punishment-defence'
           or (select c.action like any (array['legal.%', 'calendar.%', 'casefile.clos%', 'casefile.%.clos%'])
                 from sec.ctx() c));
create policy opened_in_its_case on haven.legal_matter for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'legal.matter.open'
    and opened_by = (select c.staff_id from sec.ctx() c) and officer_id = opened_by
    and exists (select 1 from haven.case_file f where f.id = legal_matter.case_id));
create policy amended_or_moved_in_its_case on haven.legal_matter for update to haven_app using (
    (select c.action from sec.ctx() c) in ('legal.matter.amend', 'legal.matter.move')
    and exists (select 1 from haven.case_file f where f.id = legal_matter.case_id));
grant select, insert on haven.legal_matter to haven_app;
grant update (country, court, representative, aim, state, officer_id, version) on haven.legal_matter to haven_app;

-- How the legal work moved is no business of those who may not know of it.
create policy legal_moves_with_the_legal_work on haven.case_move as restrictive for select to haven_app using (
    machine not in ('legal-matter', 'legal-hearing', 'legal-deadline') or (select sec.knows_of_legal_work()));
