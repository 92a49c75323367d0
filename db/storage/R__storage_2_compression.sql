-- Compression of readings, which only the Community edition has; the Apache edition keeps them as they are. Safe to run again.

do $$
begin
    if current_setting('timescaledb.license', true) = 'timescale' then
        execute $community$
            alter table reading set (timescaledb.compress,
                timescaledb.compress_segmentby = 'series_id', timescaledb.compress_orderby = 'read_at')
        $community$;
        execute $community$ select add_compression_policy('reading', interval '30 days', if_not_exists => true) $community$;
    end if;
end
$$;
