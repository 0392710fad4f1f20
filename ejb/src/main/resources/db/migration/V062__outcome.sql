-- How things are going for a survivor, in six domains. The questions are data of the house, not about anybody: they stand
-- without row security, are written in one act only, and a version that was published never changes.
create table haven.instrument (
    id           uuid primary key,
    code         text not null check (code ~ '^[a-z-]+$' and length(code) <= 40),
    version      int not null check (version > 0),
    state        text not null check (state in ('draft', 'published')),
    content      text not null check (jsonb_array_length(content::jsonb -> 'domains') = 6),
    made_by      uuid references haven.staff,
    made_at      timestamptz not null,
    published_at timestamptz,
    revision     int not null default 0,
    constraint instrument_version unique (code, version),
    check ((state = 'published') = (published_at is not null))
);
create unique index instrument_one_draft on haven.instrument (code) where state = 'draft';

create function haven.published_stays_published() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'UPDATE' and old.state = 'published' or tg_op = 'DELETE' then
        raise exception 'a published instrument never changes' using errcode = '23514',
            constraint = 'published_stays_published';
    end if;
    if current_user = 'haven_app' then
        if (sec.ctx()).action is distinct from 'outcome.instrument.amend' then
            raise exception 'context: no instrument is written here' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;
create trigger published_stays_published before insert or update or delete on haven.instrument
    for each row execute function haven.published_stays_published();
create function haven.instruments_stay() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'a published instrument never changes' using errcode = '23514',
        constraint = 'published_stays_published';
end $$;
create trigger instruments_stay before truncate on haven.instrument
    for each statement execute function haven.instruments_stay();
create trigger history after insert or update or delete on haven.instrument
    for each row execute function sec.record_change();
grant select, insert on haven.instrument to haven_app;
grant update (state, content, published_at, revision) on haven.instrument to haven_app;

-- What was answered on a day, with the version of the questions that was asked. Written once; another one may replace it.
create table haven.outcome_assessment (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    form_key      uuid not null,
    instrument_id uuid not null references haven.instrument,
    stage         text not null check (stage in ('intake', 'three-months', 'six-months', 'twelve-months', 'closing', 'other')),
    day           date not null,
    replaces      uuid,
    assessed_by   uuid not null references haven.staff,
    assessed_at   timestamptz not null,
    constraint assessment_form_key unique (case_id, form_key),
    constraint assessment_replaced_once unique (replaces),
    unique (case_id, id),
    foreign key (case_id, replaces) references haven.outcome_assessment (case_id, id),
    check (replaces <> id)
);
create index outcome_assessment_case on haven.outcome_assessment (case_id, day, assessed_at);
-- 1 to 4 is an answer; 8, 9 and 99 say why there is none. None of these counts as nought anywhere.
create table haven.outcome_score (
    assessment_id uuid not null,
    case_id       uuid not null references haven.case_file,
    item          text not null check (item ~ '^[a-z0-9-]+$' and length(item) <= 60),
    score         int not null check (score in (1, 2, 3, 4, 8, 9, 99)),
    primary key (assessment_id, item),
    foreign key (case_id, assessment_id) references haven.outcome_assessment (case_id, id)
);
create index outcome_score_case on haven.outcome_score (case_id);

create table haven.outcome_proposal (
    id            uuid primary key,
    case_id       uuid not null references haven.case_file,
    form_key      uuid not null,
    assessment_id uuid not null,
    summary       bytea not null,
    support       bytea,
    state         text not null check (state in ('draft', 'submitted', 'accepted', 'sent-back')),
    author_id     uuid not null references haven.staff,
    made_at       timestamptz not null,
    submitted_by  uuid references haven.staff,
    submitted_at  timestamptz,
    reviewer_id   uuid references haven.staff,
    reviewed_at   timestamptz,
    answer        bytea,
    version       int not null default 0,
    constraint proposal_form_key unique (case_id, form_key),
    constraint proposal_assessment unique (case_id, assessment_id),
    constraint proposal_own_review check (reviewer_id <> author_id and reviewer_id <> submitted_by),
    foreign key (case_id, assessment_id) references haven.outcome_assessment (case_id, id),
    check (state = 'draft' or submitted_by is not null),
    check ((submitted_by is null) = (submitted_at is null)),
    check (state not in ('accepted', 'sent-back') or reviewer_id is not null),
    check ((reviewer_id is null) = (reviewed_at is null)),
    check (state <> 'sent-back' or answer is not null)
);
create index outcome_proposal_case on haven.outcome_proposal (case_id, made_at desc);
create index outcome_proposal_waiting on haven.outcome_proposal (case_id) where state = 'submitted';

set role haven_sec;
insert into sec.legal_move (machine, from_state, to_state) values
    ('outcome', '', 'draft'), ('outcome', 'draft', 'submitted'), ('outcome', 'submitted', 'accepted'),
    ('outcome', 'submitted', 'sent-back'), ('outcome', 'sent-back', 'submitted');
insert into sec.case_changing values ('outcome.assess');
set role haven_owner;
create trigger moves after insert or update on haven.outcome_proposal for each row execute function sec.move('outcome');
create trigger history after insert or update or delete on haven.outcome_assessment
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.outcome_score
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.outcome_proposal
    for each row execute function sec.record_change();

alter table haven.outcome_assessment enable row level security;
alter table haven.outcome_assessment force row level security;
create policy of_a_visible_case on haven.outcome_assessment for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = outcome_assessment.case_id));
create policy assessed_in_its_case on haven.outcome_assessment for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'outcome.assess' and assessed_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.instrument i where i.id = instrument_id and i.state = 'published')
    and exists (select 1 from haven.case_file f
                 where f.id = outcome_assessment.case_id and f.status not in ('closed', 'closed-referred')));
grant select, insert on haven.outcome_assessment to haven_app;
alter table haven.outcome_score enable row level security;
alter table haven.outcome_score force row level security;
create policy of_a_visible_case on haven.outcome_score for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = outcome_score.case_id));
-- with its assessment and never later
create policy scored_with_its_assessment on haven.outcome_score for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'outcome.assess'
    and exists (select 1 from haven.outcome_assessment a
                 where a.id = assessment_id and a.case_id = outcome_score.case_id
                   and a.xmin = pg_current_xact_id()::xid
                   and a.assessed_by = (select c.staff_id from sec.ctx() c)));
grant select, insert on haven.outcome_score to haven_app;

-- Whoever wrote any of it, in whichever round, does not judge it: the moves themselves say who that was.
alter table haven.outcome_proposal enable row level security;
alter table haven.outcome_proposal force row level security;
create policy of_a_visible_case on haven.outcome_proposal for select to haven_app using (
    ((select c.scope from sec.ctx() c) = 'case'
     or (select c.scope from sec.ctx() c) = 'caseload' and (select c.action from sec.ctx() c) = 'desk.open')
    and exists (select 1 from haven.case_file f where f.id = outcome_proposal.case_id));
create policy drafted_in_its_case on haven.outcome_proposal for insert to haven_app with check (
    (select c.action from sec.ctx() c) = 'outcome.propose' and state = 'draft'
    and author_id = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f
                 where f.id = outcome_proposal.case_id and f.status not in ('closed', 'closed-referred')));
create policy written_before_it_is_judged on haven.outcome_proposal for update to haven_app
    using ((select c.action from sec.ctx() c) = 'outcome.propose' and state in ('draft', 'sent-back')
           and exists (select 1 from haven.case_file f
                        where f.id = outcome_proposal.case_id and f.status not in ('closed', 'closed-referred')))
    with check ((select c.action from sec.ctx() c) = 'outcome.propose'
                and (state in ('draft', 'sent-back')
                     or state = 'submitted' and submitted_by = (select c.staff_id from sec.ctx() c)));
create policy judged_by_somebody_else on haven.outcome_proposal for update to haven_app
    using ((select c.action from sec.ctx() c) = 'outcome.review' and state = 'submitted'
           and exists (select 1 from haven.case_file f
                        where f.id = outcome_proposal.case_id and f.team_id = (select c.supervises from sec.ctx() c)
                          and f.status not in ('closed', 'closed-referred')))
    with check ((select c.action from sec.ctx() c) = 'outcome.review' and state in ('accepted', 'sent-back')
                and reviewer_id = (select c.staff_id from sec.ctx() c)
                and not exists (select 1 from haven.case_move m
                                 where m.case_id = outcome_proposal.case_id and m.machine = 'outcome'
                                   and m.about_id = outcome_proposal.id and m.to_state in ('draft', 'submitted')
                                   and m.moved_by = (select c.staff_id from sec.ctx() c)));
grant select, insert on haven.outcome_proposal to haven_app;
grant update (assessment_id, summary, support, state, submitted_by, submitted_at, reviewer_id, reviewed_at, answer, version)
    on haven.outcome_proposal to haven_app;
