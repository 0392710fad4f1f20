-- Whatever has states moves along a table of legal moves, and each move is written down with its moment and its actor by
-- the database itself: no code can forget it. A feature adds its moves and puts the trigger on its table.
set role haven_sec;
create table sec.legal_move (
    machine    text not null,
    from_state text not null, -- '' for the beginning
    to_state   text not null,
    primary key (machine, from_state, to_state)
);
set role haven_owner;

create table haven.case_move (
    id         uuid primary key default gen_random_uuid(),
    case_id    uuid not null references haven.case_file,
    machine    text not null check (machine ~ '^[a-z-]+$' and length(machine) <= 40),
    about_id   uuid not null,
    from_state text check (from_state ~ '^[a-z-]+$' and length(from_state) <= 40),
    to_state   text not null check (to_state ~ '^[a-z-]+$' and length(to_state) <= 40),
    moved_at   timestamptz not null,
    moved_by   uuid references haven.staff,
    event_id   uuid
);
create index case_move_about on haven.case_move (case_id, machine, about_id, moved_at);
alter table haven.case_move enable row level security;
alter table haven.case_move force row level security;
create policy written_by_trigger on haven.case_move for insert to haven_sec with check (true);
create policy of_a_visible_case on haven.case_move for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = case_move.case_id));
grant select on haven.case_move to haven_app;
grant insert on haven.case_move to haven_sec;

set role haven_sec;
-- Arguments: the machine, and the column that holds the state where it is not called so. The row's case is its case_id,
-- or the row itself.
create function sec.move() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    held text := coalesce(tg_argv[1], 'state');
    after jsonb := to_jsonb(new);
    came text := case when tg_op = 'UPDATE' then to_jsonb(old) ->> held else '' end;
    goes text := after ->> held;
begin
    if came = goes then
        return null;
    end if;
    if not exists (select 1 from sec.legal_move m
                    where m.machine = tg_argv[0] and m.from_state = came and m.to_state = goes) then
        raise exception 'move: not from there' using errcode = '23514', constraint = 'legal_move';
    end if;
    insert into haven.case_move (case_id, machine, about_id, from_state, to_state, moved_at, moved_by, event_id)
    values (coalesce(after ->> 'case_id', after ->> 'id')::uuid, tg_argv[0], (after ->> 'id')::uuid, nullif(came, ''),
            goes, clock_timestamp(), c.staff_id, c.event_id);
    return null;
end $$;
revoke all on function sec.move from public;
grant execute on function sec.move to haven_owner;

-- Which acts change the file of the case itself: its status, when work begins or ends. A feature adds its own.
create table sec.case_changing (action text primary key);
insert into sec.case_changing values ('casefile.note.write'), ('placement.admit');
create function sec.changes_case() returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from sec.case_changing x where x.action = (sec.ctx()).action)
$$;
revoke all on function sec.changes_case from public;
grant execute on function sec.changes_case to haven_app, haven_owner;
set role haven_owner;
alter policy from_within on haven.case_file using (
    id = (select c.target from sec.ctx() c where c.scope = 'case') and (select sec.changes_case())
    and (exists (select 1 from access.assignment a
                  where a.staff_id = (select c.staff_id from sec.ctx() c) and a.case_id = case_file.id
                    and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
         or team_id = (select c.supervises from sec.ctx() c)));
