-- What can be known of beds without knowing of people, and what the staff of a house may know of the people in it.
set role haven_sec;

-- The houses where the caller works today.
create function sec.own_shelters() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select p.shelter_id from access.shelter_post p
     where p.staff_id = (select c.staff_id from sec.ctx() c)
       and p.valid_from <= now() and (p.valid_until is null or p.valid_until > now())
$$;

-- The house that this transaction was entered for, if the caller works there today.
create function sec.shelter_in_scope() returns uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select c.target from sec.ctx() c where c.scope = 'shelter' and c.target in (select sec.own_shelters())
$$;

-- Who lives in that house now: the people whose names its board may show.
create function sec.residents_in_scope() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select k.subject_id from haven.bed_claim k join haven.bed b on b.id = k.bed_id
     where k.state = 'staying' and (select c.action from sec.ctx() c) = 'placement.board'
       and b.shelter_id = (select sec.shelter_in_scope())
$$;

-- Beds that could be given from a moment on: free, or held for this very case. No house's units, nobody's name.
create function sec.free_beds(p_from timestamptz) returns table (bed_id uuid, code_name text, population text,
                                                                 label text, step_free boolean, held_here boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select b.id, s.code_name, u.population, b.label, b.step_free,
           exists (select 1 from haven.bed_claim k where k.bed_id = b.id and k.state = 'held'
                      and k.until_at > now() and k.case_id = c.target)
      from sec.ctx() c
      join haven.bed b on c.scope = 'case' and c.action = 'placement.find-beds'
      join haven.unit u on u.id = b.unit_id
      join haven.shelter s on s.id = b.shelter_id
     where b.out_of_use is null
       and not exists (select 1 from haven.bed_claim k where k.bed_id = b.id
              and (k.state in ('staying', 'moved', 'ended') and (k.until_at is null or k.until_at > p_from)
                   or k.state = 'held' and k.until_at > now() and k.case_id <> c.target))
$$;

-- Steps up to a bed: one at a time per case and per bed, so that the second comes when the first has finished and is
-- told plainly. A hold that has run out is put away here, when somebody needs its bed.
create function sec.approach_bed(p_bed uuid, p_from timestamptz, out state text, out population text,
                                 out others_in_unit boolean)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    b haven.bed;
begin
    if c.event_id is null or c.scope <> 'case'
       or c.action not in ('placement.hold', 'placement.admit', 'placement.move') then
        raise exception 'context: no bed can be claimed here' using errcode = '28000';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('haven.placement ' || c.target, 0));
    select * into b from haven.bed where id = p_bed for update;
    if b.id is null then
        state := 'unknown';
        return;
    end if;
    update haven.bed_claim k set state = 'expired', version = k.version + 1
     where k.bed_id = p_bed and k.state = 'held' and k.until_at <= clock_timestamp();
    select u.population,
           exists (select 1 from haven.bed_claim k join haven.bed o on o.id = k.bed_id
                    where o.unit_id = u.id and k.state = 'staying' and k.case_id <> c.target)
      into population, others_in_unit from haven.unit u where u.id = b.unit_id;
    state := case
        when b.out_of_use is not null then 'out-of-use'
        when exists (select 1 from haven.bed_claim k where k.bed_id = p_bed
                        and (k.state in ('staying', 'moved', 'ended') and (k.until_at is null or k.until_at > p_from)
                             or k.state = 'held' and k.case_id <> c.target)) then 'taken'
        else 'free' end;
end $$;

-- What the board says of each claimed bed. Whose names it shows is appended to the event; no case leaves.
create function sec.board() returns table (bed_id uuid, state text, subject_id uuid, since timestamptz,
                                           held_until timestamptz, expected_until date)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    here uuid := sec.shelter_in_scope();
begin
    if here is null or c.action <> 'placement.board' then
        return;
    end if;
    perform sec.shown(array(select k.case_id from haven.bed_claim k join haven.bed b on b.id = k.bed_id
                             where b.shelter_id = here and k.state = 'staying'));
    return query
    select k.bed_id, case k.state when 'staying' then 'taken' else 'held' end,
           case when k.state = 'staying' then k.subject_id end, case when k.state = 'staying' then k.from_at end,
           case when k.state = 'held' then k.until_at end, k.expected_until
      from haven.bed_claim k join haven.bed b on b.id = k.bed_id
     where b.shelter_id = here and (k.state = 'staying' or k.state = 'held' and k.until_at > now());
end $$;

-- The house takes a bed out of use. Nobody may live in it; holds on it end, and whoever made them can be told.
create function sec.bed_out_of_use(p_bed uuid, p_reason text) returns table (made_by uuid, case_id uuid)
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    b haven.bed;
begin
    if c.event_id is null or c.action <> (case when p_reason is null then 'placement.bed-return'
                                               else 'placement.bed-out-of-use' end) then
        raise exception 'context: no bed can be changed here' using errcode = '28000';
    end if;
    select * into b from haven.bed where id = p_bed and shelter_id = sec.shelter_in_scope() for update;
    if b.id is null then
        raise exception 'context: no bed of this house' using errcode = '28000';
    end if;
    if p_reason is not null and exists (select 1 from haven.bed_claim k
                                         where k.bed_id = p_bed and k.state = 'staying') then
        raise exception 'somebody lives here' using errcode = '23514', constraint = 'bed_lived_in';
    end if;
    update haven.bed set out_of_use = p_reason where id = p_bed;
    if p_reason is null then
        return;
    end if;
    update haven.bed_claim k set state = 'expired', version = k.version + 1
     where k.bed_id = p_bed and k.state = 'held' and k.until_at <= clock_timestamp();
    return query
    update haven.bed_claim k set state = 'cancelled', version = k.version + 1
     where k.bed_id = p_bed and k.state = 'held' returning k.made_by, k.case_id;
end $$;

-- Puts away every hold that has run out. They stopped counting when their time was over; this only tidies.
create function sec.expire_holds() returns int
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    n int;
begin
    if c.event_id is null or c.action <> 'placement.expire-holds' then
        raise exception 'context: no hold can be put away here' using errcode = '28000';
    end if;
    update haven.bed_claim k set state = 'expired', version = k.version + 1
     where k.state = 'held' and k.until_at <= clock_timestamp();
    get diagnostics n = row_count;
    return n;
end $$;

revoke all on function sec.own_shelters, sec.shelter_in_scope, sec.residents_in_scope, sec.free_beds, sec.approach_bed,
    sec.board, sec.bed_out_of_use, sec.expire_holds from public;
grant execute on function sec.own_shelters, sec.shelter_in_scope, sec.residents_in_scope to haven_app, haven_owner;
grant execute on function sec.free_beds, sec.approach_bed, sec.board, sec.bed_out_of_use, sec.expire_holds
    to haven_app;
set role haven_owner;

alter table access.shelter_post enable row level security;
alter table access.shelter_post force row level security;
create policy functions_only on access.shelter_post for select to haven_sec using (true);

-- A claim is seen with its case. It is made only in the acts that make one, under one's own name, for the case's own
-- survivor.
alter table haven.bed_claim enable row level security;
alter table haven.bed_claim force row level security;
create policy functions_only on haven.bed_claim for all to haven_sec using (true) with check (true);
create policy of_a_visible_case on haven.bed_claim for select to haven_app using (
    exists (select 1 from haven.case_file f where f.id = bed_claim.case_id));
create policy made_in_its_case on haven.bed_claim for insert to haven_app with check (
    (select c.action from sec.ctx() c) in ('placement.hold', 'placement.admit', 'placement.move')
    and made_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = bed_claim.case_id
                   and f.subject_id = bed_claim.subject_id));
create policy ended_in_its_case on haven.bed_claim for update to haven_app using (
    (select c.action from sec.ctx() c) in ('placement.hold', 'placement.release-hold', 'placement.admit',
                                           'placement.move', 'placement.end')
    and exists (select 1 from haven.case_file f where f.id = bed_claim.case_id));

-- A bed is seen by the staff of its house, and from a case that has claimed it.
alter table haven.bed enable row level security;
alter table haven.bed force row level security;
create policy functions_only on haven.bed for all to haven_sec using (true) with check (true);
create policy of_this_house_or_case on haven.bed for select to haven_app using (
    shelter_id = (select sec.shelter_in_scope())
    or exists (select 1 from haven.bed_claim k where k.bed_id = bed.id));
alter table haven.unit enable row level security;
alter table haven.unit force row level security;
create policy functions_only on haven.unit for select to haven_sec using (true);
create policy of_this_house on haven.unit for select to haven_app using (
    shelter_id = (select sec.shelter_in_scope()));
alter table haven.shelter enable row level security;
alter table haven.shelter force row level security;
create policy functions_only on haven.shelter for select to haven_sec using (true);
create policy own_or_of_this_case on haven.shelter for select to haven_app using (
    id in (select sec.own_shelters()) or exists (select 1 from haven.bed b where b.shelter_id = shelter.id));

-- The staff of a house may open the names of the people who live in it now.
create policy of_a_resident on haven.survivor for select to haven_app using (
    id in (select sec.residents_in_scope()));
create policy of_a_resident on crypto.data_key for select to haven_app using (
    subject_id in (select sec.residents_in_scope()));
