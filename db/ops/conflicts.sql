-- Where do accepted, reported figures of a series for the same days give values that cannot be roundings of one? Widest first.
-- Within one unit only, and words such as "over" and "about" are not honoured; GET /api/v1/conflicts does both, and compares series of one scope.
select key, period_start, period_end - 1 as last_day, reported.unit, min(value) as lowest, max(value) as highest, count(*) as figures,
       round(100 * (max(value) - min(value)) / nullif(max(value), 0), 1) as spread_percent,
       exists (
           select from figure_choice
           where figure_choice.series_id = reported.series_id
             and figure_choice.period_start = reported.period_start and figure_choice.period_end = reported.period_end
       ) as chosen
from (
    select current_figure.*, 0.5 / 10::numeric ^ scale(value) as half_width from current_figure where standing = 'accepted' and status in ('A', 'P')
) as reported
join series using (series_id)
group by reported.series_id, key, period_start, period_end, reported.unit
having min(value) < max(value) and max(value - half_width) >= min(value + half_width)
order by spread_percent desc, key, period_start;
