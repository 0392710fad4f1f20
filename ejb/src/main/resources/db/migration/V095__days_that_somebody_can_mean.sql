-- No row holds a day before 1900 or after 2199, nor a moment that has no end.
do $$
declare
    x record;
begin
    for x in select c.table_name, c.column_name, c.data_type from information_schema.columns c
              where c.table_schema = 'haven' and c.data_type in ('date', 'timestamp with time zone')
                and c.table_name in ('appointment', 'case_reopening', 'closure_request', 'compartment_addendum',
                    'compartment_note', 'counselling_episode', 'counselling_session', 'instrument', 'legal_deadline',
                    'legal_hearing', 'legal_matter', 'outcome_assessment', 'outcome_proposal', 'partner',
                    'person_of_concern', 'plan_action', 'plan_goal', 'referral', 'release', 'risk_assessment',
                    'service_entry')
                and not (c.table_name = 'legal_hearing' and c.column_name = 'at'
                         or c.table_name = 'legal_deadline' and c.column_name = 'due_on')
              order by c.table_name, c.ordinal_position
    loop
        execute format('alter table haven.%I add constraint %I check (%I between %L and %L)', x.table_name,
                       x.table_name || '_' || x.column_name || '_in_range', x.column_name,
                       case x.data_type when 'date' then '1900-01-01' else '1899-12-31' end,
                       case x.data_type when 'date' then '2199-12-31' else '2200-01-02' end);
    end loop;
end $$;
