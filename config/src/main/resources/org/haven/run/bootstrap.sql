-- Roles and rights that Haven's migrations stand on. A superuser runs it once, connected to Haven's own, empty
-- database; running it again changes nothing. Passwords are set apart from it: alter role haven_app password '…';
do $$
declare
  wanted text;
begin
  foreach wanted in array array['haven_owner', 'haven_sec'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
  end loop;
  foreach wanted in array array['haven_migrate', 'haven_app', 'haven_sealer', 'haven_auditor', 'haven_backup'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login', wanted);
    end if;
  end loop;
end $$;

alter role haven_owner nosuperuser nobypassrls nocreatedb nocreaterole;
alter role haven_sec nosuperuser nobypassrls nocreatedb nocreaterole;
alter role haven_app nosuperuser nobypassrls nocreatedb nocreaterole;
alter role haven_sealer nosuperuser nobypassrls nocreatedb nocreaterole;
alter role haven_auditor nosuperuser nobypassrls nocreatedb nocreaterole;
alter role haven_backup nosuperuser nobypassrls nocreatedb nocreaterole;
-- data migrations must see the rows they change
alter role haven_migrate nosuperuser bypassrls nocreatedb nocreaterole;

grant haven_owner to haven_migrate;
-- the owner may act as haven_sec when a migration says so, and has none of its rights otherwise
grant haven_sec to haven_owner with inherit false, set true, admin false;

do $$
begin
  execute format('alter database %I owner to haven_owner', current_database());
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to haven_migrate, haven_app, haven_sealer, haven_auditor, haven_backup',
                 current_database());
  execute format('grant temporary on database %I to haven_migrate', current_database());
end $$;

revoke all on schema public from public;

-- for constraints over periods of time (one stay per bed)
create extension if not exists btree_gist;

-- the trace that an opened context leaves in the write-ahead log is Haven's own to write
revoke execute on function pg_catalog.pg_logical_emit_message(boolean, text, text, boolean),
    pg_catalog.pg_logical_emit_message(boolean, text, bytea, boolean) from public;
grant execute on function pg_catalog.pg_logical_emit_message(boolean, text, text, boolean) to haven_sec;

-- nobody ends a colleague's connection, keeps a lock beyond a transaction, or puts a file where no table's rights reach;
-- a lock beyond a transaction may be taken by migrations alone
do $$
declare
  f regprocedure;
begin
  for f in select p.oid from pg_proc p
            where p.pronamespace = 'pg_catalog'::regnamespace
              and (p.proname in ('pg_terminate_backend', 'pg_cancel_backend', 'lo_creat', 'lo_create', 'lo_from_bytea',
                                 'lo_put', 'lo_open', 'lowrite', 'lo_truncate', 'lo_truncate64', 'lo_unlink')
                   or p.proname ~ '^pg_(try_)?advisory_(un)?lock(_shared|_all)?$') loop
    execute format('revoke execute on function %s from public', f);
    if f::text like '%advisory%' then
      execute format('grant execute on function %s to haven_migrate', f);
    end if;
  end loop;
end $$;
