-- Whoever drafts a referral holds the release meanwhile: a withdrawal of the same moment comes before, and nothing is
-- drafted, or after, and ends what was drafted. To hold it is all that drafting may do to a release.
alter policy withdrawn on haven.release
    with check ((select c.action from sec.ctx() c) = 'consent.release.withdraw' and state = 'withdrawn'
                and withdrawn_by = (select c.staff_id from sec.ctx() c));
create policy held_while_drafting on haven.release for update to haven_app using (
    (select c.action from sec.ctx() c) = 'referral.draft'
    and exists (select 1 from haven.case_file f where f.id = release.case_id))
    with check (false);

-- The release is also asked whether it stands.
alter policy drafted on haven.referral with check (
    (select c.action from sec.ctx() c) = 'referral.draft' and state = 'draft'
    and drafted_by = (select c.staff_id from sec.ctx() c)
    and exists (select 1 from haven.case_file f where f.id = referral.case_id)
    and exists (select 1 from haven.release r where r.id = release_id and r.case_id = referral.case_id
                   and r.state = 'signed' and r.partner_id = referral.partner_id
                   and referral.categories <@ r.categories));
alter policy moved on haven.referral
    with check ((select c.action from sec.ctx() c) <> 'referral.draft' or exists (
        select 1 from haven.release r where r.id = release_id and r.case_id = referral.case_id
           and r.state = 'signed' and r.partner_id = referral.partner_id and referral.categories <@ r.categories));
