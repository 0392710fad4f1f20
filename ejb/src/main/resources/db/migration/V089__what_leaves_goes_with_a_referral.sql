-- What leaves, leaves with a referral: for the partner, under the release, in the kinds of information that it names, and
-- from where it stands. The function asks all of it, whoever calls. Rows of before say no referral.
alter table haven.disclosure add column referral_id uuid references haven.referral;
create index disclosure_referral on haven.disclosure (referral_id);

-- The function reads a referral and holds it, reads a partner, and can change nothing in either.
create policy read_by_function on haven.referral for select to haven_sec using (true);
create policy held_by_function on haven.referral for update to haven_sec using (true) with check (false);
grant select on haven.referral to haven_sec;
grant update (version) on haven.referral to haven_sec;
create policy read_by_function on haven.partner for select to haven_sec using (true);
grant select on haven.partner to haven_sec;

set role haven_sec;
drop function sec.disclose(uuid, uuid, uuid, text[], int[], bytea, text);

-- Where a referral stands when something leaves in an act.
alter table sec.disclosing add column from_states text[];
update sec.disclosing set from_states = array['draft'] where action = 'referral.send';
update sec.disclosing set from_states = array['sent', 'unanswered', 'accepted', 'in-progress']
 where action = 'referral.packet';
alter table sec.disclosing alter column from_states set not null;

-- Nothing is handed out before this has answered. A release that is withdrawn at the same moment, or a referral that is
-- changed, waits or is waited for: whichever comes second sees the other. The release is held first, as everywhere.
create function sec.disclose(p_id uuid, p_release uuid, p_referral uuid, p_partner uuid, p_purpose text,
                             p_categories text[], p_items int[], p_sha256 bytea, p_channel text) returns timestamptz
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    r haven.release;
    f haven.referral;
    at timestamptz;
begin
    if c.event_id is null or c.scope <> 'case'
       or not exists (select 1 from sec.disclosing d where d.action = c.action)
       or not exists (
            select 1 from access.assignment a where a.staff_id = c.staff_id and a.case_id = c.target
               and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now())
            union all
            select 1 from haven.case_file k where k.id = c.target and k.team_id = c.supervises) then
        raise exception 'context: nothing leaves here' using errcode = '28000';
    end if;
    select * into r from haven.release x where x.id = p_release and x.case_id = c.target for no key update;
    select * into f from haven.referral x where x.id = p_referral and x.case_id = c.target for no key update;
    at := clock_timestamp();
    if r.id is null or p_partner is distinct from r.partner_id or p_purpose is distinct from r.purpose
       or r.purpose <> 'referral' or r.state <> 'signed' or r.valid_from > at or r.ends_at <= at
       or coalesce(cardinality(p_categories), 0) = 0 or not coalesce(p_categories <@ r.categories, false) then
        raise exception 'no release allows this' using errcode = '23514', constraint = 'no_live_release';
    end if;
    if not exists (select 1 from haven.partner p where p.id = r.partner_id and p.vetting = 'vetted') then
        raise exception 'nothing is given to this partner' using errcode = '23514', constraint = 'recipient_not_vetted';
    end if;
    if f.id is null or f.release_id <> r.id or f.partner_id <> r.partner_id or not p_categories <@ f.categories
       or not exists (select 1 from sec.disclosing d where d.action = c.action and f.state = any (d.from_states)) then
        raise exception 'the referral does not ask for this' using errcode = '23514', constraint = 'not_this_referral';
    end if;
    insert into haven.disclosure (id, case_id, release_id, referral_id, partner_id, categories, items, sha256, channel,
                                  at, made_by, event_id)
    values (p_id, r.case_id, r.id, f.id, r.partner_id, p_categories, p_items, p_sha256, p_channel, at, c.staff_id,
            c.event_id);
    return at;
end $$;
revoke all on function sec.disclose from public;
grant execute on function sec.disclose to haven_app;
set role haven_owner;
