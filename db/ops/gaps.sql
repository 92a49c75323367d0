-- For which years between its first and its last has a series no accepted figure at all? Most such years first.
-- A year counts as covered when a figure covers any part of it; estimates and forecasts count too.
with accepted as (
    select series_id, period_start, period_end from current_figure where standing = 'accepted'
),
years as (
    select series_id, generate_series(min(extract(year from period_start))::integer, max(extract(year from period_end - 1))::integer) as year
    from accepted
    group by series_id
)
select key, count(*) as years_missing, string_agg(year::text, ', ' order by year) as which
from years join series using (series_id)
where not exists (
    select from accepted
    where accepted.series_id = years.series_id
      and period_start < make_date(year + 1, 1, 1) and period_end > make_date(year, 1, 1)
)
group by key
order by years_missing desc, key;
