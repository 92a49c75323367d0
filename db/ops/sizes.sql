-- How large are the tables, and into how many chunks are those of TimescaleDB divided? Largest first.
-- Rows are as many as the last ANALYZE found, which autovacuum runs after changes.
select name, rows_about, chunks, pg_size_pretty(bytes) as size
from (
    select relname::text as name, greatest(reltuples, 0)::bigint as rows_about, null::bigint as chunks, pg_total_relation_size(oid) as bytes
    from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in (select hypertable_name from timescaledb_information.hypertables where hypertable_schema = 'public')
    union all
    select hypertable_name, approximate_row_count(format('%I.%I', hypertable_schema, hypertable_name)::regclass), num_chunks,
           hypertable_size(format('%I.%I', hypertable_schema, hypertable_name)::regclass)
    from timescaledb_information.hypertables
    where hypertable_schema = 'public'
) as tables
order by bytes desc, name;
