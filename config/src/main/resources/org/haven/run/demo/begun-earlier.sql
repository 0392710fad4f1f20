-- The story began three months before it is told. The access log and the history of each row keep the day of the telling.
update haven.contact set received_at = received_at - interval '95 days' where case_id is not null;
update haven.screening s set screened_at = s.screened_at - interval '95 days'
  from haven.contact k where k.id = s.contact_id and k.case_id is not null;
update haven.case_file set opened_at = opened_at - interval '95 days';
