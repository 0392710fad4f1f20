-- Whoever may read the notes in their own place may also know, from within the case, that there are any.
set role haven_sec;
create or replace function sec.notes_kept(p_compartment text) returns table (about_id uuid, signed boolean)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select n.about_id, n.signed_at is not null
      from sec.ctx() c join haven.compartment_note n on n.case_id = c.target and n.compartment = p_compartment
     where c.scope = 'case' and (
        exists (select 1 from access.assignment a
                 where a.staff_id = c.staff_id and a.case_id = c.target
                   and a.function in ('lead', case p_compartment when 'clinical' then 'counsellor' else 'legal-officer' end)
                   and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
        or exists (select 1 from access.stand_in s
                    where s.stand_in_id = c.staff_id and s.case_id = c.target and s.compartment = p_compartment
                      and s.valid_from <= now() and s.valid_until > now()))
$$;
-- Whoever heads a compartment reads its notes and adds to them; a note is written by those who do the work, or in their place.
create function sec.writes_notes(p_case uuid) returns boolean
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select 1 from sec.ctx() c cross join lateral sec.compartment(c.action) k
          join access.staff_role r on r.staff_id = c.staff_id and r.role = k.worker
         where c.scope = 'compartment' and c.target = p_case
           and (exists (select 1 from access.assignment a
                         where a.staff_id = c.staff_id and a.case_id = p_case and a.function = k.worker
                           and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
                or exists (select 1 from access.stand_in s
                            where s.stand_in_id = c.staff_id and s.case_id = p_case and s.compartment = k.name
                              and s.valid_from <= now() and s.valid_until > now())))
$$;
revoke all on function sec.writes_notes from public;
grant execute on function sec.writes_notes to haven_app, haven_owner;
set role haven_owner;
alter policy written_by_its_author on haven.compartment_note with check (
    (select c.action from sec.ctx() c) in ('counselling.clinical.write', 'legal.privileged.write')
    and case_id = (select c.target from sec.ctx() c where c.scope = 'compartment')
    and compartment = (select k.name from sec.ctx() c cross join lateral sec.compartment(c.action) k)
    and author_id = (select c.staff_id from sec.ctx() c) and signed_at is null
    and (select sec.writes_notes(case_id)));
