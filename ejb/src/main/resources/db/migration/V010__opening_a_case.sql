-- A case number is chosen here and says nothing: 40 random bits in Crockford's base 32 and a check character.
set role haven_sec;
create function sec.case_number() returns text
    language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
    alphabet constant text := '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    r bytea := uuid_send(gen_random_uuid());
    bits bigint := ('x' || left(encode(r, 'hex'), 10))::bit(40)::bigint;
    digit int;
    total int := 0;
    text8 text := '';
begin
    for i in 1..8 loop
        digit := (bits >> (5 * (8 - i))) & 31;
        text8 := text8 || substr(alphabet, digit + 1, 1);
        total := total + i * digit;
    end loop;
    return 'C-' || left(text8, 4) || '-' || right(text8, 4) || '-' || substr(alphabet, total % 31 + 1, 1);
end $$;

-- Opens a case for a subject who has none yet, with its first assignment, in one act. Only from a transaction that
-- entered to accept an intake or to import one; the team is the caller's own.
create function sec.open_case(p_subject uuid, p_lead uuid, p_at timestamptz, out case_id uuid, out number text)
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action not in ('intake.accept', 'intake.import.run') then
        raise exception 'context: no case can be opened here' using errcode = '28000';
    end if;
    if c.team_id is null then
        raise exception 'context: a case needs a team' using errcode = '28000';
    end if;
    if p_lead is not null and not exists (
            select 1 from haven.staff s join access.staff_role r on r.staff_id = s.id and r.role = 'caseworker'
             where s.id = p_lead and s.team_id = c.team_id and s.suspended_at is null) then
        raise exception 'context: the lead is not a caseworker of this team' using errcode = '28000';
    end if;
    number := sec.case_number();
    insert into haven.case_file (number, subject_id, team_id, opened_at, opened_by)
    values (number, p_subject, c.team_id, p_at, c.staff_id) returning id into case_id;
    if p_lead is not null then
        insert into access.assignment (staff_id, case_id, function, valid_from) values (p_lead, case_id, 'lead', p_at);
    end if;
    insert into audit.shown (event_id, target, case_number) values (c.event_id, case_id, number);
end $$;

-- The supervisor of the case's team names who works on it. Nobody grants themselves anything.
create function sec.assign(p_case uuid, p_staff uuid, p_function text, p_from timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> 'staff.assign' or c.target is distinct from p_case then
        raise exception 'context: no assignment can be made here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody assigns themselves' using errcode = '28000';
    end if;
    if not exists (select 1 from haven.case_file f where f.id = p_case and f.team_id = c.supervises)
       or not exists (select 1 from haven.staff s where s.id = p_staff and s.team_id = c.supervises
                                                    and s.suspended_at is null) then
        raise exception 'context: not your team' using errcode = '28000';
    end if;
    insert into access.assignment (staff_id, case_id, function, valid_from)
    select p_staff, p_case, p_function, p_from
     where not exists (select 1 from access.assignment a where a.staff_id = p_staff and a.case_id = p_case
                          and (a.valid_until is null or a.valid_until > p_from));
end $$;

create function sec.suspend(p_staff uuid, p_suspended boolean) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null or c.action <> (case when p_suspended then 'staff.suspend' else 'staff.reinstate' end) then
        raise exception 'context: standing cannot be changed here' using errcode = '28000';
    end if;
    if p_staff = c.staff_id then
        raise exception 'context: nobody changes their own standing' using errcode = '28000';
    end if;
    update haven.staff set suspended_at = case when p_suspended then coalesce(suspended_at, now()) end
     where id = p_staff and kind = 'person';
    if not found then
        raise exception 'context: no such person' using errcode = '28000';
    end if;
end $$;
revoke all on function sec.case_number, sec.open_case, sec.assign, sec.suspend from public;
grant execute on function sec.open_case, sec.assign, sec.suspend to haven_app;
set role haven_owner;
