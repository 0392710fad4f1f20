-- A hand-over too holds no day before 1900 or after 2199.
alter table haven.hand_over
    add constraint hand_over_written_at_in_range check (written_at between '1899-12-31' and '2200-01-02'),
    add constraint hand_over_offered_at_in_range check (offered_at between '1899-12-31' and '2200-01-02'),
    add constraint hand_over_ended_at_in_range check (ended_at between '1899-12-31' and '2200-01-02');
