-- Who owns what: haven_owner owns the domain, the grants and the wrapped keys; haven_sec owns the log and the only
-- functions that write it or decide what a transaction may see; haven_app owns nothing.
create schema access;
create schema crypto;
grant usage on schema haven, access, crypto to haven_app, haven_sec;
grant select on haven.flyway_schema_history to haven_app;

create schema sec authorization haven_sec;
create schema audit authorization haven_sec;
set role haven_sec;
grant usage on schema sec to haven_app, haven_owner, haven_migrate;
grant usage on schema audit to haven_owner, haven_auditor;
set role haven_owner;
