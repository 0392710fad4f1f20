-- Notes in a compartment. Until it is signed a note is its author's draft; once signed it never changes, and what is
-- still to be said is added to it. Nobody deletes one.
create table haven.compartment_note (
    id          uuid primary key,
    compartment text not null check (compartment in ('clinical', 'privileged')),
    case_id     uuid not null references haven.case_file,
    about_id    uuid,
    form_key    uuid not null,
    body        bytea not null,
    author_id   uuid not null references haven.staff,
    written_at  timestamptz not null,
    signed_at   timestamptz check (signed_at >= written_at),
    version     int not null default 0,
    constraint compartment_note_form_key unique (case_id, compartment, form_key)
);
create index compartment_note_case on haven.compartment_note (case_id, compartment, written_at desc);
create table haven.compartment_addendum (
    id          uuid primary key,
    compartment text not null check (compartment in ('clinical', 'privileged')),
    note_id     uuid not null references haven.compartment_note,
    case_id     uuid not null references haven.case_file,
    form_key    uuid not null,
    body        bytea not null,
    author_id   uuid not null references haven.staff,
    written_at  timestamptz not null,
    constraint compartment_addendum_form_key unique (note_id, form_key)
);
create index compartment_addendum_note on haven.compartment_addendum (note_id, written_at);

alter table haven.compartment_note enable row level security;
alter table haven.compartment_note force row level security;
create policy opened_by_the_compartment on haven.compartment_note for select to haven_app using (
    case_id = (select c.target from sec.ctx() c where c.scope = 'compartment')
    and compartment = (select k.name from sec.ctx() c cross join lateral sec.compartment(c.action) k)
    and (select sec.opens_notes_of(case_id, author_id)));
create policy written_by_its_author on haven.compartment_note for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('counselling.clinical.write', 'legal.privileged.write')
    and case_id = (select c.target from sec.ctx() c where c.scope = 'compartment')
    and compartment = (select k.name from sec.ctx() c cross join lateral sec.compartment(c.action) k)
    and author_id = (select c.staff_id from sec.ctx() c) and signed_at is null
    and (select sec.opens_notes_of(case_id, author_id)));
create policy a_draft_is_its_authors on haven.compartment_note for update to haven_app using (
    (select c.action from sec.ctx() c) in ('counselling.clinical.write', 'legal.privileged.write',
                                           'counselling.clinical.sign', 'legal.privileged.sign')
    and case_id = (select c.target from sec.ctx() c where c.scope = 'compartment')
    and compartment = (select k.name from sec.ctx() c cross join lateral sec.compartment(c.action) k)
    and author_id = (select c.staff_id from sec.ctx() c) and signed_at is null
    and (select sec.opens_notes_of(case_id, author_id)))
    with check (author_id = (select c.staff_id from sec.ctx() c));
alter table haven.compartment_addendum enable row level security;
alter table haven.compartment_addendum force row level security;
create policy with_its_note on haven.compartment_addendum for select to haven_app using (
    exists (select 1 from haven.compartment_note n where n.id = note_id));
create policy added_to_a_signed_note on haven.compartment_addendum for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('counselling.clinical.addendum', 'legal.privileged.addendum')
    and author_id = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.compartment_note n
                 where n.id = note_id and n.case_id = compartment_addendum.case_id
                   and n.compartment = compartment_addendum.compartment and n.signed_at is not null));
grant select, insert on haven.compartment_note, haven.compartment_addendum to haven_app;
grant update (body, signed_at, version) on haven.compartment_note to haven_app;

-- Not by the application, not by whoever owns the table: erasing a person destroys the key, not the note.
create function haven.signed_stays_signed() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.signed_at is not null then
        raise exception 'a signed note never changes' using errcode = '23514', constraint = 'signed_stays_signed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger signed_stays_signed before update or delete on haven.compartment_note
    for each row execute function haven.signed_stays_signed();
create function haven.added_stays_added() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'an addendum never changes' using errcode = '23514', constraint = 'signed_stays_signed';
end $$;
create trigger added_stays_added before update or delete or truncate on haven.compartment_addendum
    for each statement execute function haven.added_stays_added();
create trigger no_note_is_emptied_away before truncate on haven.compartment_note
    for each statement execute function haven.added_stays_added();
create trigger history after insert or update or delete on haven.compartment_note
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on haven.compartment_addendum
    for each row execute function sec.record_change();

set role haven_owner;
grant select (id, compartment, case_id, about_id, author_id, written_at, signed_at) on haven.compartment_note to haven_sec;
create policy counted_by_function on haven.compartment_note for select to haven_sec using (true);
set role haven_sec;
-- That there is a note, to the lead of the case and to whoever works in the compartment; nothing of what it says.
create function sec.notes_kept(p_compartment text) returns table (about_id uuid, signed boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.about_id, n.signed_at is not null
      from sec.ctx() c join haven.compartment_note n on n.case_id = c.target and n.compartment = p_compartment
     where c.scope = 'case' and exists (
        select 1 from access.assignment a
         where a.staff_id = c.staff_id and a.case_id = c.target
           and a.function in ('lead', case p_compartment when 'clinical' then 'counsellor' else 'legal-officer' end)
           and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
$$;
-- Cases with notes, to the head of a compartment: whose notes there are, and how many; nothing of what they say.
create function sec.supervised_notes(p_limit int)
    returns table (case_id uuid, case_number text, author_id uuid, notes bigint, unsigned bigint, last_at timestamptz)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select f.id, f.number, n.author_id, count(*), count(*) filter (where n.signed_at is null), max(n.written_at)
      from sec.ctx() c cross join lateral sec.compartment(c.action) k
      join access.staff_function x on x.staff_id = c.staff_id and x.function = k.head
       and x.valid_from <= now() and (x.valid_until is null or x.valid_until > now())
      join access.staff_role r on r.staff_id = c.staff_id and r.role = k.worker
      join haven.case_file f on f.team_id = x.team_id
      join haven.compartment_note n on n.case_id = f.id and n.compartment = k.name
     where c.action in ('counselling.clinical.supervise', 'legal.privileged.supervise')
     group by f.id, f.number, n.author_id
     order by max(n.written_at) desc, f.id
     limit least(p_limit, 501)
$$;
revoke all on function sec.notes_kept, sec.supervised_notes from public;
grant execute on function sec.notes_kept, sec.supervised_notes to haven_app;
set role haven_owner;
