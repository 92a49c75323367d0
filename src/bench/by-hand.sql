-- How all targets stand and what they still need, as one would ask it by hand: one statement over the same tables, and no more than that.
-- Less than Kervan: any one figure of several, none added or subtracted, no rounding, barrels left out, no caps, ranges, increments, capacities, scopes,
-- paces, shares of a year, outages; nothing of how it stood before.
with mass (unit, kt) as (values ('kg', 0.000001), ('100kg', 0.0001), ('t', 0.001), ('kt', 1), ('Mt', 1000), ('Gt', 1000000)),
said as (
    select distinct on (announcement_id) key, series_id, value * kt as promised, coalesce(starts_on, date_trunc('year', due_on)::date) as since, due_on + 1 as until
    from counting_announcement_entry join announcement using (announcement_id) join mass using (unit)
    where due_on is not null and kind = 'level' and promises = 'traffic'
    order by announcement_id, counts_from desc, announcement_entry_id desc),
reached as (
    select distinct on (key) key, promised, since, until, f.value * kt as value, f.period_end
    from said left join (current_figure f join mass using (unit))
        on f.series_id = said.series_id and f.period_start = since and f.period_end <= until and standing = 'accepted' and status in ('A', 'P')
    order by key, f.period_end desc nulls last, known_on desc)
select key, promised, value, period_end,
    case when value >= promised then 'met' when value is null then 'not assessable' when period_end = until or until <= current_date then 'missed'
         when value >= promised * (period_end - since) / (until - since) then 'on track' else 'behind' end as verdict,
    case when value < promised and period_end < until then round((promised - value) / (until - period_end) * 365.25 / 12, 1) end as needed_a_month
from reached order by key;
