-- What a row says of who did something, and when, is so: the act itself is the witness. What was withdrawn, sent or judged
-- stays as it was.
create function haven.just_now(p_at timestamptz) returns boolean
    language sql volatile set search_path = pg_catalog, pg_temp as $$
    select coalesce(p_at between clock_timestamp() - interval '1 minute' and clock_timestamp() + interval '1 minute', false)
$$;
revoke all on function haven.just_now from public;
grant execute on function haven.just_now to haven_app;

create function haven.withdrawn_stays_withdrawn() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if old.state = 'withdrawn' then
        raise exception 'context: a release that was withdrawn stays so' using errcode = '42501';
    end if;
    if new.state = 'withdrawn' and c.event_id is not null
       and (new.withdrawn_by is distinct from c.staff_id or not haven.just_now(new.withdrawn_at)) then
        raise exception 'context: not by whom or not when' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger withdrawn_stays_withdrawn before update on haven.release
    for each row execute function haven.withdrawn_stays_withdrawn();

-- A referral is drafted in one act and sent in another, by whoever sends it, as it was drafted.
create function haven.sent_by_its_sender() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is null then
        return new;
    end if;
    if (old.state <> 'draft' or new.state <> 'draft')
       and (new.release_id, new.partner_id, new.service_id, new.categories, new.needs, new.urgency, new.respond_by)
           is distinct from
           (old.release_id, old.partner_id, old.service_id, old.categories, old.needs, old.urgency, old.respond_by)
       or (old.state <> 'draft' or new.state <> 'sent')
          and (new.sent_by, new.sent_at) is distinct from (old.sent_by, old.sent_at) then
        raise exception 'a referral that was sent stays as it was sent'
            using errcode = '23514', constraint = 'sent_as_drafted';
    end if;
    if old.state = 'draft' and new.state = 'sent'
       and (c.action <> 'referral.send' or new.sent_by is distinct from c.staff_id
            or not haven.just_now(new.sent_at)) then
        raise exception 'context: not by whom or not when' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger sent_by_its_sender before update on haven.referral
    for each row execute function haven.sent_by_its_sender();

-- Whoever judges a proposal changes no word of it; whoever writes it changes no word of the judgement.
create function haven.judged_as_written() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
    judgement constant text[] := array['state', 'reviewer_id', 'reviewed_at', 'answer', 'version'];
begin
    if c.action = 'outcome.review'
       and (to_jsonb(new) - judgement is distinct from to_jsonb(old) - judgement
            or new.reviewer_id is distinct from c.staff_id or not haven.just_now(new.reviewed_at))
       or c.action = 'outcome.propose'
          and ((new.reviewer_id, new.reviewed_at, new.answer)
               is distinct from (old.reviewer_id, old.reviewed_at, old.answer)
               or new.submitted_by is distinct from old.submitted_by and new.submitted_by is distinct from c.staff_id
               or new.submitted_at is distinct from old.submitted_at and not haven.just_now(new.submitted_at)) then
        raise exception 'context: not one''s own to change' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger judged_as_written before update on haven.outcome_proposal
    for each row execute function haven.judged_as_written();

-- Nobody makes a colleague answer for a matter.
create function haven.taken_over_by_oneself() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    c sec.context := sec.ctx();
begin
    if c.event_id is not null and new.officer_id is distinct from old.officer_id
       and (c.action <> 'legal.matter.amend' or new.officer_id <> c.staff_id) then
        raise exception 'context: a matter is taken over by oneself' using errcode = '42501';
    end if;
    return new;
end $$;
create trigger taken_over_by_oneself before update on haven.legal_matter
    for each row execute function haven.taken_over_by_oneself();
revoke all on function haven.withdrawn_stays_withdrawn, haven.sent_by_its_sender, haven.judged_as_written,
    haven.taken_over_by_oneself from public;
