-- The questions have their six domains, also where there is nothing to count; whoever writes a version stands for it, and
-- it follows on the newest. Whoever is not the owner of the tables writes in one act only, under whichever role.
alter table haven.instrument drop constraint instrument_content_check;
alter table haven.instrument add constraint instrument_content_check
    check (coalesce(jsonb_typeof(content::jsonb -> 'domains') = 'array'
                    and jsonb_array_length(content::jsonb -> 'domains') = 6, false));
create or replace function haven.published_stays_published() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context;
begin
    if tg_op = 'UPDATE' and old.state = 'published' or tg_op = 'DELETE' then
        raise exception 'a published instrument never changes' using errcode = '23514',
            constraint = 'published_stays_published';
    end if;
    if not pg_has_role(current_user, 'haven_owner', 'member') then
        c := sec.ctx();
        -- a version that exists already is refused by its own constraint
        if c.action is distinct from 'outcome.instrument.amend'
           or tg_op = 'INSERT' and (new.made_by is distinct from c.staff_id or new.version > 1 + coalesce(
                  (select max(i.version) from haven.instrument i where i.code = new.code), 0)) then
            raise exception 'context: no instrument is written here' using errcode = '42501';
        end if;
    end if;
    return new;
end $$;
