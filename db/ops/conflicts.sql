-- Where do accepted, reported figures for the same days give different values in the same unit? Widest first.
-- Rounding is not honoured here: 1.39 and 1.392 are listed, although they may be one number printed twice.
select key, period_start, period_end - 1 as last_day, reported.unit, min(value) as lowest, max(value) as highest, count(*) as figures,
       round(100 * (max(value) - min(value)) / nullif(max(value), 0), 1) as spread_percent,
       exists (
           select from current_figure_choice as figure_choice
           where figure_choice.source_id is not null and figure_choice.series_id = reported.series_id
             and figure_choice.period_start = reported.period_start and figure_choice.period_end = reported.period_end
       ) as chosen
from (
    select * from current_figure where standing = 'accepted' and status in ('A', 'P')
) as reported
join series using (series_id)
group by reported.series_id, key, period_start, period_end, reported.unit
having min(value) < max(value)
order by spread_percent desc, key, period_start;
