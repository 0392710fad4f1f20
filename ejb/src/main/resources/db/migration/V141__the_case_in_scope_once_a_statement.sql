-- The same walls at a lower price. What stands inside a case asked whether its case is visible, and the policies of the
-- case and of who works on it were written out inside each such question: hundreds of small plans for one row. Now one
-- function answers which case is open in this transaction, and to whom it belongs; a statement asks it once.
set role haven_sec;
create function sec.case_in_scope() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.scope = 'case' and (
            exists (select 1 from access.assignment a
                      join sec.act_relation x on x.action = c.action and x.relation = a.function
                     where a.staff_id = c.staff_id and a.case_id = c.target
                       and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))
            or exists (select 1 from haven.case_file f
                         join sec.act_relation x on x.action = c.action and x.relation = 'supervisor'
                        where f.id = c.target and f.team_id = c.supervises)) then
        return c.target;
    end if;
    return null;
end $$;
create function sec.survivor_in_scope() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    open uuid := sec.case_in_scope();
begin
    return (select f.subject_id from haven.case_file f where f.id = open);
end $$;
-- The same for an act into which no emergency carries anybody.
create function sec.case_without_glass() returns uuid
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    return case when c.scope = 'case' and sec.related_without_glass(c.target) then c.target end;
end $$;
create function sec.own_cases() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.case_id from access.assignment a
     where a.staff_id = (select c.staff_id from sec.ctx() c where c.scope = 'caseload')
       and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
$$;
-- Asked many times in each statement: without a block for exceptions, which is a transaction inside the transaction.
create or replace function sec.ctx() returns sec.context
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    v text := current_setting('haven.ctx', true);
    r sec.context;
begin
    if v is null or v !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return null;
    end if;
    select e.id, e.staff_id, s.team_id, e.action, e.scope, e.target,
           case when 'supervisor' = any (e.roles) then s.team_id end, 'auditor' = any (e.roles)
      into r
      from audit.event e join haven.staff s on s.id = e.staff_id
     where e.id = v::uuid and e.xid = pg_current_xact_id_if_assigned() and e.result = 'done'
       and not exists (select 1 from access.conflict_lock l
                        where l.staff_id = e.staff_id and l.case_id = e.target and l.ended_at is null);
    if not found then
        return null;
    end if;
    return r;
end $$;
create or replace function sec.own_locks() returns uuid[]
    language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    return (select coalesce(array_agg(l.case_id), '{}') from access.conflict_lock l
             where l.staff_id = c.staff_id and l.ended_at is null);
end $$;
-- Whose key it is, for the acts that open no case. With the rights and the policies of whoever asks: they are asked only
-- where such an act is going on, instead of being planned into every reading of a key.
create function sec.subject_of_contact() returns uuid
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (select k.subject_id from haven.contact k
             where k.id = (select c.target from sec.ctx() c where c.scope = 'contact')
               and not sec.belongs_elsewhere(k.subject_id, k.id, null, k.case_id));
end $$;
create function sec.stands_in_import(p_subject uuid) returns boolean
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select 1 from haven.import_row r where r.subject_id = p_subject);
end $$;
create function sec.emergency_here(p_glass uuid) returns boolean
    language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select 1 from access.glass g join haven.case_file f on f.id = g.case_id
                    where g.id = p_glass and f.team_id = (select c.supervises from sec.ctx() c));
end $$;
revoke all on function sec.case_in_scope, sec.survivor_in_scope, sec.case_without_glass, sec.own_cases, sec.subject_of_contact,
    sec.stands_in_import, sec.emergency_here from public;
grant execute on function sec.case_in_scope, sec.survivor_in_scope, sec.case_without_glass, sec.own_cases, sec.subject_of_contact,
    sec.stands_in_import, sec.emergency_here to haven_app, haven_owner;
set role haven_owner;

alter policy in_scope on haven.case_file using (
    id = (select sec.case_in_scope())
    or (select c.scope from sec.ctx() c) = 'caseload'
       and (id in (select sec.own_cases()) or team_id = (select c.supervises from sec.ctx() c)));

alter policy of_the_contact on crypto.data_key using (
    (select c.scope from sec.ctx() c) = 'contact' and subject_id = (select sec.subject_of_contact()));
alter policy of_the_import on crypto.data_key using (
    (select c.scope from sec.ctx() c) = 'import'
    and (subject_id = (select c.target from sec.ctx() c) or sec.stands_in_import(subject_id)));
alter policy of_an_emergency on crypto.data_key using (
    (select c.scope = 'case' and c.action in ('glass.list', 'glass.review') from sec.ctx() c)
    and sec.emergency_here(subject_id));

alter policy beyond_an_emergency on haven.case_file using (
    not (select sec.acts_beyond_glass()) or id = (select sec.case_without_glass()));

-- Every policy that asked "is its case visible?" and is about one case alone; those of lists stay as they are.
do $$
declare
    p record;
    rewritten int := 0;
    changed text;
begin
    for p in
        select c.oid::regclass as rel, l.polname, x.clause, pg_get_expr(x.expr, l.polrelid) as said
          from pg_policy l join pg_class c on c.oid = l.polrelid
         cross join lateral (values ('using', l.polqual), ('with check', l.polwithcheck)) as x (clause, expr)
         where x.expr is not null
    loop
        changed := regexp_replace(regexp_replace(p.said,
            '\(EXISTS \( SELECT 1\s+FROM (?:haven\.)?case_file f\s+WHERE \(f\.id = (\w+\.case_id)\)\)\)',
            '(\1 = ( SELECT sec.case_in_scope()))', 'g'),
            '\(EXISTS \( SELECT 1\s+FROM (?:haven\.)?case_file f\s+WHERE \(f\.subject_id = (\w+\.(subject_)?id)\)\)\)',
            '(\1 = ( SELECT sec.survivor_in_scope()))', 'g');
        if changed <> p.said and p.said not like '%caseload%' then
            execute format('alter policy %I on %s %s (%s)', p.polname, p.rel, p.clause, changed);
            rewritten := rewritten + 1;
        end if;
    end loop;
    if rewritten < 40 then
        raise exception 'only % policies were rewritten', rewritten;
    end if;
    raise notice '% policies were rewritten', rewritten;
end $$;
