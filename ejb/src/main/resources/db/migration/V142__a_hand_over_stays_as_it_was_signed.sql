-- A hand-over too holds no day before 1900 or after 2199.
alter table haven.hand_over
    add constraint hand_over_written_at_in_range check (written_at between '1899-12-31' and '2200-01-02'),
    add constraint hand_over_offered_at_in_range check (offered_at between '1899-12-31' and '2200-01-02'),
    add constraint hand_over_ended_at_in_range check (ended_at between '1899-12-31' and '2200-01-02');

-- What was signed once is signed again as it stands: whoever takes over changes no word of it, and not who hands over.
create function haven.offered_stays_offered() returns trigger
    language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if old.state <> 'draft' and (new.summary, new.from_staff, new.to_staff, new.offered_by, new.offered_at)
            is distinct from (old.summary, old.from_staff, old.to_staff, old.offered_by, old.offered_at) then
        raise exception 'an offer stays as it was signed' using errcode = '23514', constraint = 'legal_move';
    end if;
    return new;
end $$;
create trigger offered_stays_offered before update on haven.hand_over
    for each row execute function haven.offered_stays_offered();
