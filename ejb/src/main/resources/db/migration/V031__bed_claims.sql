-- A bed is claimed by a hold or by a stay; both stand in one table, so that one wall keeps them apart. Times are
-- half-open: a stay may begin at the very moment at which another one ends.
create table haven.bed_claim (
    id              uuid primary key,
    kind            text not null check (kind in ('hold', 'stay')),
    case_id         uuid not null references haven.case_file,
    subject_id      uuid not null,
    bed_id          uuid not null references haven.bed,
    from_at         timestamptz not null,
    until_at        timestamptz check (until_at >= from_at),
    state           text not null,
    form_key        uuid not null,
    made_by         uuid not null references haven.staff,
    made_at         timestamptz not null,
    moved_from      uuid references haven.bed_claim,
    move_reason     text check (move_reason in ('survivor-asked', 'safety', 'household', 'accessibility', 'house-needs',
                                                'other')),
    confirmed       text not null default 'nothing' check (confirmed in ('nothing', 'age-unknown', 'household')),
    expected_until  date,
    agreed          bytea,
    end_destination text check (end_destination in ('own-home', 'family', 'kinship-care', 'foster-care',
                                                    'residential-care', 'host-family', 'transitional-housing',
                                                    'another-shelter', 'hospital', 'returned-to-country',
                                                    'other-confidential', 'does-not-know', 'prefers-not-to-say',
                                                    'not-collected')),
    end_reason      text check (end_reason in ('no-longer-needed', 'survivor-chose', 'another-service', 'reunited',
                                               'aged-out', 'left-without-word', 'safety', 'house-closed', 'died',
                                               'other')),
    version         int not null default 0,
    constraint claim_form_key unique (case_id, form_key),
    check (case kind when 'hold' then state in ('held', 'confirmed', 'released', 'expired', 'cancelled')
                     else state in ('staying', 'moved', 'ended') end),
    check (kind = 'stay' or until_at is not null),
    check ((state = 'staying') = (kind = 'stay' and until_at is null)),
    check ((state = 'ended') = (end_destination is not null and end_reason is not null)),
    check ((moved_from is null) = (move_reason is null)),
    constraint claim_overlaps_on_bed exclude using gist (bed_id with =, tstzrange(from_at, until_at) with &&)
        where (state in ('held', 'staying', 'moved', 'ended')),
    constraint stay_overlaps_for_person exclude using gist (subject_id with =, tstzrange(from_at, until_at) with &&)
        where (kind = 'stay'),
    constraint hold_overlaps_for_case exclude using gist (case_id with =, tstzrange(from_at, until_at) with &&)
        where (state = 'held')
);
create index bed_claim_case on haven.bed_claim (case_id, from_at desc);
create index bed_claim_due on haven.bed_claim (until_at) where state = 'held';

create trigger history after insert or update or delete on haven.bed_claim
    for each row execute function sec.record_change();
grant select, insert on haven.bed_claim to haven_app;
grant update (until_at, state, end_destination, end_reason, version) on haven.bed_claim to haven_app;
grant select on haven.bed_claim to haven_sec;
grant update (state, version) on haven.bed_claim to haven_sec;
