-- Counselling: an episode of work with one counsellor, its sessions, and the line that everybody who works on the case may
-- read. What is said in a session stands here nowhere: that is a clinical note, in its compartment.
create table haven.counselling_episode (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    counsellor_id uuid not null references haven.staff,
    form_key      uuid not null,
    modality      text not null check (modality in ('individual', 'family', 'group', 'remote', 'other')),
    begun_on      date not null,
    aim           bytea,
    state         text not null check (state in ('open', 'ended')),
    end_reason    text check (end_reason in ('goals-met', 'survivor-chose', 'moved-on', 'other-service', 'other')),
    ended_on      date,
    version       int not null default 0,
    constraint episode_form_key unique (case_id, form_key),
    unique (id, case_id),
    check ((state = 'ended') = (end_reason is not null)),
    check ((state = 'ended') = (ended_on is not null))
);
create table haven.counselling_session (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    episode_id    uuid not null,
    counsellor_id uuid not null references haven.staff,
    form_key      uuid not null,
    planned_at    timestamptz not null,
    minutes       int not null check (minutes between 5 and 480),
    setting       text not null check (setting in ('agency', 'remote', 'elsewhere')),
    interpreter   boolean not null,
    state         text not null check (state in ('planned', 'attended', 'survivor-declined', 'not-reached',
                                                 'cancelled-by-us')),
    shared_line   bytea,
    version       int not null default 0,
    constraint session_form_key unique (case_id, form_key),
    foreign key (episode_id, case_id) references haven.counselling_episode (id, case_id),
    check (state <> 'planned' or shared_line is null)
);
create index counselling_session_case on haven.counselling_session (case_id, planned_at desc);
create index counselling_session_counsellor on haven.counselling_session (counsellor_id, planned_at);

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('counselling-episode', '', 'open'),
    ('counselling-episode', 'open', 'ended'),
    ('counselling-episode', 'ended', 'open'),
    ('counselling-session', '', 'planned'),
    ('counselling-session', 'planned', 'attended'),
    ('counselling-session', 'planned', 'survivor-declined'),
    ('counselling-session', 'planned', 'not-reached'),
    ('counselling-session', 'planned', 'cancelled-by-us');
insert into sec.case_changing values ('counselling.episode.begin');
set role haven_owner;
create trigger moves after insert or update on haven.counselling_episode
    for each row execute function sec.move('counselling-episode');
create trigger moves after insert or update on haven.counselling_session
    for each row execute function sec.move('counselling-session');
create trigger history after insert or update or delete on haven.counselling_episode
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.counselling_session
    for each row execute function sec.record_change();

alter table haven.counselling_episode enable row level security;
alter table haven.counselling_episode force row level security;
create policy of_a_visible_case on haven.counselling_episode for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = counselling_episode.case_id));
create policy begun_in_its_case on haven.counselling_episode for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'counselling.episode.begin' and state = 'open'
    and counsellor_id = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = counselling_episode.case_id));
create policy ended_or_taken_up_in_its_case on haven.counselling_episode for update to haven_app using (
    (select c.action from sec.ctx() c) in ('counselling.episode.begin', 'counselling.episode.end')
    and exists (select 1 from haven.case_file f where f.id = counselling_episode.case_id))
    with check (state = case (select c.action from sec.ctx() c)
                            when 'counselling.episode.begin' then 'open'
                            when 'counselling.episode.end' then 'ended' end);
grant select, insert on haven.counselling_episode to haven_app;
grant update (state, end_reason, ended_on, version) on haven.counselling_episode to haven_app;

-- A session is changed while it is planned; what was recorded stays as it is. In one's own calendar stand one's own.
alter table haven.counselling_session enable row level security;
alter table haven.counselling_session force row level security;
create policy of_a_visible_case on haven.counselling_session for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope from sec.ctx() c) = 'caseload' and (select c.action from sec.ctx() c) = 'calendar.mine'
        and counsellor_id = (select c.staff_id from sec.ctx() c))
    and exists (select 1 from haven.case_file f where f.id = counselling_session.case_id));
create policy planned_in_its_case on haven.counselling_session for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('counselling.session.plan', 'counselling.session.record')
    and state = 'planned' and counsellor_id = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = counselling_session.case_id));
create policy recorded_in_its_case on haven.counselling_session for update to haven_app using (
    (select c.action from sec.ctx() c) in ('counselling.session.plan', 'counselling.session.record')
    and state = 'planned'
    and exists (select 1 from haven.case_file f where f.id = counselling_session.case_id))
    with check ((state = 'planned') = ((select c.action from sec.ctx() c) = 'counselling.session.plan'));
grant select, insert on haven.counselling_session to haven_app;
grant update (planned_at, minutes, setting, interpreter, state, shared_line, version)
    on haven.counselling_session to haven_app;
