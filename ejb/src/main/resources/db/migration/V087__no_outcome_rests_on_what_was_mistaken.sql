-- An assessment may be replaced as mistaken while an outcome that rests on it waits: then it can be sent back, and not
-- accepted.
create function haven.outcome_rests_on_what_holds() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if new.state = 'accepted' and old.state <> 'accepted'
       and exists (select 1 from haven.outcome_assessment a
                    where a.case_id = new.case_id and a.replaces = new.assessment_id) then
        raise exception 'outcome: rests on what was mistaken' using errcode = '23514', constraint = 'proposal_replaced';
    end if;
    return null;
end $$;
create trigger rests after update on haven.outcome_proposal
    for each row execute function haven.outcome_rests_on_what_holds();
