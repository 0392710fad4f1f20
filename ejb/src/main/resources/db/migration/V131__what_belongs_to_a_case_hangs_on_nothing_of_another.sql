-- A reference is checked past row security: whoever knew the id of a note in another case could hang a wording of their
-- own case on it, and learn that it is there. What belongs to a case refers within the same case, and the constraint that
-- says so keeps its name.
do $$
declare
    k record;
begin
    for k in
        select c.conname, c.conrelid::regclass as child, c.confrelid::regclass as parent, c.confrelid, a.attname
          from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = 'haven'::regnamespace
           and c.confrelid <> 'haven.case_file'::regclass
           and exists (select 1 from pg_attribute o where o.attrelid = c.conrelid and o.attname = 'case_id')
           and exists (select 1 from pg_attribute o where o.attrelid = c.confrelid and o.attname = 'case_id'
                          and o.attnotnull)
         order by 2::text, 1
    loop
        if not exists (select 1 from pg_index i
                        where i.indrelid = k.confrelid and i.indisunique and i.indpred is null
                          and array(select o.attname::text from pg_attribute o
                                     where o.attrelid = i.indrelid and o.attnum = any (i.indkey::int2[])
                                     order by 1) = array['case_id', 'id']) then
            execute format('alter table %s add unique (id, case_id)', k.parent);
        end if;
        execute format('alter table %s drop constraint %I', k.child, k.conname);
        execute format('alter table %s add constraint %I foreign key (%I, case_id) references %s (id, case_id)', k.child,
                       k.conname, k.attname, k.parent);
    end loop;
end $$;
