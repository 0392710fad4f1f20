-- Houses, units and beds. A house is known by a code word alone: its address is written nowhere in Haven, so that no
-- list, export, message or log can hold it.
create table haven.shelter (
    id        uuid primary key default gen_random_uuid(),
    code_name text not null unique check (length(code_name) between 1 and 40)
);

create table haven.unit (
    id         uuid primary key default gen_random_uuid(),
    shelter_id uuid not null references haven.shelter,
    name       text not null check (length(name) between 1 and 40),
    population text not null check (population in ('adults', 'children', 'families')),
    unique (shelter_id, name),
    unique (id, shelter_id)
);

create table haven.bed (
    id          uuid primary key default gen_random_uuid(),
    shelter_id  uuid not null,
    unit_id     uuid not null,
    label       text not null check (length(label) between 1 and 20),
    step_free   boolean not null default false,
    out_of_use  text check (out_of_use in ('repair', 'cleaning', 'staffing', 'safety', 'closed', 'other')),
    unique (shelter_id, label),
    foreign key (unit_id, shelter_id) references haven.unit (id, shelter_id)
);
create index bed_unit on haven.bed (unit_id);

-- Who works in which house, from when until when. Access ends by itself.
create table access.shelter_post (
    staff_id    uuid not null references haven.staff,
    shelter_id  uuid not null references haven.shelter,
    valid_from  timestamptz not null,
    valid_until timestamptz check (valid_until > valid_from),
    primary key (staff_id, shelter_id, valid_from)
);

create trigger history after insert or update or delete on haven.bed
    for each row execute function sec.record_change();
create trigger history after insert or update or delete on access.shelter_post
    for each row execute function sec.record_change();
grant select on haven.shelter, haven.unit, haven.bed to haven_app, haven_sec;
grant select on access.shelter_post to haven_sec;
grant update (out_of_use) on haven.bed to haven_sec;
