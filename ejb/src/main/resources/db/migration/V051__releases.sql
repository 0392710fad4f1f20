-- What a survivor has agreed may leave: for one recipient, for one purpose, in named categories, until a moment. Its end
-- is asked of the clock whenever it is used; no job ends it.
create table haven.release (
    id              uuid primary key,
    case_id         uuid not null references haven.case_file,
    form_key        uuid not null,
    partner_id      uuid not null references haven.partner,
    purpose         text not null check (purpose in ('referral', 'coordination', 'legal-proceeding', 'benefits',
                                                     'other')),
    purpose_words   bytea,
    categories      text[] not null check (categories <@ array['chosen-name', 'legal-name', 'birth-date',
                        'safe-contact', 'language', 'screening', 'placement', 'counselling', 'legal', 'plan',
                        'outcomes']),
    valid_from      timestamptz not null,
    ends_at         timestamptz not null,
    long_reason     bytea,
    giver           text not null check (giver in ('survivor', 'guardian', 'court')),
    giver_name      bytea,
    assent          text not null check (assent in ('own-consent', 'given', 'cannot-say')),
    method          text not null check (method in ('written', 'recorded')),
    spoken_in       bytea not null,
    interpreter     text not null check (interpreter in ('yes', 'no')),
    notice_version  text not null check (notice_version ~ '^[0-9a-z.-]{1,20}$'),
    not_a_condition boolean not null check (not_a_condition),
    signed_at       timestamptz not null,
    recorded_by     uuid not null references haven.staff,
    recorded_at     timestamptz not null,
    state           text not null check (state in ('signed', 'withdrawn')),
    withdrawn_at    timestamptz,
    withdrawn_via   text check (withdrawn_via in ('in-person', 'phone', 'message', 'writing', 'through-someone')),
    withdrawn_by    uuid references haven.staff,
    version         int not null default 0,
    constraint release_form_key unique (case_id, form_key),
    check (cardinality(categories) > 0),
    check (ends_at > valid_from),
    constraint release_reasonably_limited check (ends_at <= valid_from + interval '367 days'
        and (ends_at <= valid_from + interval '190 days' or long_reason is not null)),
    check ((giver = 'survivor') = (giver_name is null) and (giver = 'survivor') = (assent = 'own-consent')),
    check ((state = 'withdrawn') = (withdrawn_at is not null)
        and (withdrawn_at is null) = (withdrawn_via is null) and (withdrawn_at is null) = (withdrawn_by is null))
);
create index release_case on haven.release (case_id, recorded_at desc);

alter table haven.release enable row level security;
alter table haven.release force row level security;
create policy of_a_visible_case on haven.release for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = release.case_id));
create policy recorded on haven.release for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'consent.release.record' and state = 'signed'
    and recorded_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = release.case_id));
create policy withdrawn on haven.release for update to haven_app using (
    (select c.action from sec.ctx() c) = 'consent.release.withdraw'
    and exists (select 1 from haven.case_file f where f.id = release.case_id))
    with check (state = 'withdrawn' and withdrawn_by = (select c.staff_id from sec.ctx() c));
grant select, insert on haven.release to haven_app;
grant update (state, withdrawn_at, withdrawn_via, withdrawn_by, version) on haven.release to haven_app;
create trigger history after insert or update or delete on haven.release
    for each row execute function sec.record_change();
create trigger moves after insert or update on haven.release for each row execute function sec.move('release');

-- What has left: to whom, under which release, which kinds of information and how much of each, and the fingerprint of
-- the very bytes. Written by one function, changed by nobody.
create table haven.disclosure (
    id         uuid primary key,
    case_id    uuid not null references haven.case_file,
    release_id uuid not null references haven.release,
    partner_id uuid not null references haven.partner,
    categories text[] not null check (categories <@ array['chosen-name', 'legal-name', 'birth-date', 'safe-contact',
                   'language', 'screening', 'placement', 'counselling', 'legal', 'plan', 'outcomes']),
    items      int[] not null,
    sha256     bytea not null check (octet_length(sha256) = 32),
    channel    text not null check (channel = any (array['packet'])),
    at         timestamptz not null,
    made_by    uuid not null references haven.staff,
    event_id   uuid not null,
    check (cardinality(categories) > 0 and cardinality(items) = cardinality(categories))
);
create index disclosure_case on haven.disclosure (case_id, at desc);
alter table haven.disclosure enable row level security;
alter table haven.disclosure force row level security;
create policy of_a_visible_case on haven.disclosure for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = disclosure.case_id));
create policy written_by_function on haven.disclosure for insert to haven_sec with check (true);
grant select on haven.disclosure to haven_app;
grant insert on haven.disclosure to haven_sec;
create trigger history after insert or update or delete on haven.disclosure
    for each row execute function sec.record_change();
create function haven.left_stays_left() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'what has left has left' using errcode = '23514', constraint = 'left_stays_left';
end $$;
create trigger left_stays_left before update or delete or truncate on haven.disclosure
    for each statement execute function haven.left_stays_left();

-- The function reads a release and holds it, and can change nothing in it.
create policy read_by_function on haven.release for select to haven_sec using (true);
create policy held_by_function on haven.release for update to haven_sec using (true) with check (false);
grant select on haven.release to haven_sec;
grant update (version) on haven.release to haven_sec;

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values ('release', '', 'signed'),
    ('release', 'signed', 'withdrawn');

-- The acts in which something may leave. A feature adds its own.
create table sec.disclosing (action text primary key);

-- Nothing is handed out before this has answered. A release that is withdrawn at the same moment waits, or is waited for:
-- whichever comes second sees the other.
create function sec.disclose(p_id uuid, p_release uuid, p_partner uuid, p_categories text[], p_items int[],
                             p_sha256 bytea, p_channel text) returns timestamptz
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    r haven.release;
    at timestamptz;
begin
    if c.event_id is null or c.scope <> 'case'
       or not exists (select 1 from sec.disclosing d where d.action = c.action)
       or not exists (
            select 1 from access.assignment a where a.staff_id = c.staff_id and a.case_id = c.target
               and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
            union all
            select 1 from haven.case_file f where f.id = c.target and f.team_id = c.supervises) then
        raise exception 'context: nothing leaves here' using errcode = '28000';
    end if;
    select * into r from haven.release x where x.id = p_release and x.case_id = c.target for no key update;
    at := clock_timestamp();
    if r.id is null or p_partner is distinct from r.partner_id or r.state <> 'signed' or r.valid_from > at
       or r.ends_at <= at or coalesce(cardinality(p_categories), 0) = 0
       or not coalesce(p_categories <@ r.categories, false) then
        raise exception 'no release allows this' using errcode = '23514', constraint = 'no_live_release';
    end if;
    insert into haven.disclosure (id, case_id, release_id, partner_id, categories, items, sha256, channel, at, made_by,
                                  event_id)
    values (p_id, r.case_id, r.id, r.partner_id, p_categories, p_items, p_sha256, p_channel, at, c.staff_id, c.event_id);
    return at;
end $$;
revoke all on function sec.disclose from public;
grant execute on function sec.disclose to haven_app;
set role haven_owner;
