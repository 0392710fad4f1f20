-- A task can say what in its case it is about, so that whoever settles that can end it, whosever task it is.
alter table haven.task add column about_id uuid;
create index task_about on haven.task (about_id) where state = 'open' and about_id is not null;
create policy of_this_case on haven.task for select to haven_app using (
    (select c.scope from sec.ctx() c) = 'case'
    and exists (select 1 from haven.case_file f where f.id = task.case_id));
create policy settled_in_its_case on haven.task for update to haven_app
    using ((select c.scope from sec.ctx() c) = 'case' and about_id is not null
           and exists (select 1 from haven.case_file f where f.id = task.case_id))
    with check (state = 'cancelled' or staff_id = (select c.staff_id from sec.ctx() c));
