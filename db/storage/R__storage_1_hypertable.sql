-- Which tables TimescaleDB keeps in chunks. Both editions have this. Safe to run again.

select create_hypertable('figure', by_range('period_start', interval '10 years'), create_default_indexes => false, if_not_exists => true);
select create_hypertable('reading', by_range('read_at', interval '7 days'), create_default_indexes => false, if_not_exists => true);
