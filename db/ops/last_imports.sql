-- Which files came in last, and how many rows of each count today? Newest first.
-- Series, factors and choices keep no reference to their file, so that files of these show no rows.
select recorded_at, file_name, left(content_sha256, 12) as sha256_begins, undone_at,
       (select count(*) from current_figure where current_figure.import_batch_id = import_batch.import_batch_id) as figures,
       (select count(*) from announcement_entry where announcement_entry.import_batch_id = import_batch.import_batch_id) as announcements,
       (select count(*) from event where event.import_batch_id = import_batch.import_batch_id) as events
from import_batch
order by recorded_at desc, file_name
limit 20;
