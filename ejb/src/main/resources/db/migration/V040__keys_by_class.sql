-- Clinical and privileged notes have keys of their own. A key is fit for its class in the act that opens its class:
-- whatever else shows somebody's key shows the key of the common record only.
alter table crypto.data_key add column key_class text not null default 'survivor'
    check (key_class in ('survivor', 'counselling', 'legal'));
alter table crypto.data_key drop constraint data_key_pkey;
alter table crypto.data_key add constraint data_key_pkey primary key (subject_id, key_class);
create policy classes_stay_apart on crypto.data_key as restrictive for all to haven_app using (
    ((select c.scope from sec.ctx() c) is distinct from 'compartment') = (key_class = 'survivor'));
