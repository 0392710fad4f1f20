-- A hand-over is written and offered by whoever leads the case or supervises its team; whoever takes it over stands in
-- until they have signed.
set role haven_sec;
insert into sec.act_relation (action, relation)
select v.action, unnest(string_to_array(v.relations, ' ')) from (values
    ('handover.see',      'lead caseworker stand-in supervisor'),
    ('handover.write',    'lead supervisor'),
    ('handover.offer',    'lead supervisor'),
    ('handover.withdraw', 'lead supervisor'),
    ('handover.sign',     'lead caseworker stand-in')
) as v (action, relations);
set role haven_owner;
