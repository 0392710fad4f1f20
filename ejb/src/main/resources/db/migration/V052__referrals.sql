-- A survivor is referred to a service of a partner: from a draft to an answer. What leaves with it leaves under the
-- release that it names, and it ends with that release.
create table haven.referral (
    id             uuid primary key,
    case_id        uuid not null references haven.case_file,
    form_key       uuid not null,
    release_id     uuid not null references haven.release,
    partner_id     uuid not null references haven.partner,
    service_id     uuid not null,
    urgency        text not null check (urgency in ('routine', 'soon', 'urgent')),
    respond_by     date not null,
    needs          bytea,
    categories     text[] not null check (categories <@ array['chosen-name', 'legal-name', 'birth-date',
                       'safe-contact', 'language', 'screening', 'placement', 'counselling', 'legal', 'plan',
                       'outcomes']),
    drafted_by     uuid not null references haven.staff,
    drafted_at     timestamptz not null,
    state          text not null check (state in ('draft', 'sent', 'accepted', 'in-progress', 'completed',
                       'declined-by-survivor', 'declined-by-provider', 'unanswered', 'withdrawn')),
    sent_by        uuid references haven.staff,
    sent_at        timestamptz,
    answered_at    timestamptz,
    decline_reason text check (decline_reason in ('no-capacity', 'not-eligible', 'outside-area', 'not-the-right-service',
                       'no-reason-given', 'other')),
    ended_why      text check (ended_why in ('cancelled', 'release-withdrawn')),
    version        int not null default 0,
    constraint referral_form_key unique (case_id, form_key),
    foreign key (service_id, partner_id) references haven.partner_service (id, partner_id),
    check (cardinality(categories) > 0),
    check ((sent_at is null) = (sent_by is null)),
    check (sent_at is not null or state in ('draft', 'declined-by-survivor', 'withdrawn')),
    check ((state = 'declined-by-provider') = (decline_reason is not null)),
    check ((state = 'withdrawn') = (ended_why is not null))
);
create index referral_case on haven.referral (case_id, drafted_at desc);
create index referral_release on haven.referral (release_id);

alter table haven.referral enable row level security;
alter table haven.referral force row level security;
create policy of_a_visible_case on haven.referral for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = referral.case_id));
-- Its release is one of the same case and for the same partner, and allows every kind of information that is ticked.
create policy drafted on haven.referral for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'referral.draft' and state = 'draft'
    and drafted_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = referral.case_id)
    and exists (select 1 from haven.release r where r.id = release_id and r.case_id = referral.case_id
                   and r.partner_id = referral.partner_id and referral.categories <@ r.categories));
create policy moved on haven.referral for update to haven_app using (
    (select c.action from sec.ctx() c) in ('referral.draft', 'referral.send', 'referral.answer', 'referral.cancel',
                                           'consent.release.withdraw')
    and exists (select 1 from haven.case_file f where f.id = referral.case_id))
    with check ((select c.action from sec.ctx() c) <> 'referral.draft' or exists (
        select 1 from haven.release r where r.id = release_id and r.case_id = referral.case_id
           and r.partner_id = referral.partner_id and referral.categories <@ r.categories));
grant select, insert on haven.referral to haven_app;
grant update (release_id, partner_id, service_id, urgency, respond_by, needs, categories, state, sent_by, sent_at,
              answered_at, decline_reason, ended_why, version) on haven.referral to haven_app;
create trigger history after insert or update or delete on haven.referral
    for each row execute function sec.record_change();
create trigger moves after insert or update on haven.referral for each row execute function sec.move('referral');

-- What was drafted for one partner is not sent to another.
create function haven.sent_as_drafted() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.state <> 'draft' and (new.release_id, new.partner_id, new.service_id, new.categories)
            is distinct from (old.release_id, old.partner_id, old.service_id, old.categories) then
        raise exception 'a referral that was sent stays as it was sent'
            using errcode = '23514', constraint = 'sent_as_drafted';
    end if;
    return new;
end $$;
create trigger sent_as_drafted before update on haven.referral
    for each row execute function haven.sent_as_drafted();

set role haven_sec;
insert into sec.disclosing values ('referral.send'), ('referral.packet');
insert into sec.legal_move (machine, from_state, to_state) values
    ('referral', '', 'draft'),
    ('referral', 'draft', 'sent'), ('referral', 'draft', 'declined-by-survivor'), ('referral', 'draft', 'withdrawn'),
    ('referral', 'sent', 'accepted'), ('referral', 'sent', 'declined-by-survivor'),
    ('referral', 'sent', 'declined-by-provider'), ('referral', 'sent', 'unanswered'), ('referral', 'sent', 'withdrawn'),
    ('referral', 'unanswered', 'accepted'), ('referral', 'unanswered', 'declined-by-survivor'),
    ('referral', 'unanswered', 'declined-by-provider'), ('referral', 'unanswered', 'withdrawn'),
    ('referral', 'accepted', 'in-progress'), ('referral', 'accepted', 'declined-by-survivor'),
    ('referral', 'accepted', 'withdrawn'),
    ('referral', 'in-progress', 'completed'), ('referral', 'in-progress', 'declined-by-survivor'),
    ('referral', 'in-progress', 'withdrawn');
set role haven_owner;
