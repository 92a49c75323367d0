-- What an import remembers, and the words that foreign files need.

alter domain unit_of_measure drop constraint unit_of_measure_check;
alter domain unit_of_measure add constraint unit_of_measure_check check (value in
    ('kg', '100kg', 't', 'kt', 'Mt', 'bn t', 'bbl', 'kbbl', 'Mbbl', 'bbl/d', 'kb/d', 'Mb/d', 'mcm', 'bcm', 'TJ', 'GWh', 'TWh',
     'TEU', 'tankers', 'trains', 'trucks', 'wagons', 'vessels', 'EUR'));

alter table figure add column reason text;
alter table figure add constraint figure_reason_is_not_empty check (reason <> '');
comment on column figure.reason is 'Why a steward accepted or quarantined it; null where nobody has judged it yet.';

create or replace view current_figure as
select distinct on (series_id, period_start, period_end, source_id, unit) figure.*
from figure
join import_batch using (import_batch_id)
where undone_at is null
order by series_id, period_start, period_end, source_id, unit, figure.recorded_at desc;

alter table import_batch
    add column layout text,
    add column entered_by text,
    add column added integer not null default 0,
    add column revised integer not null default 0,
    add column unchanged integer not null default 0,
    add constraint import_batch_counts_upwards check (added >= 0 and revised >= 0 and unchanged >= 0);
comment on column import_batch.layout is 'What kind of file it was taken for; null for batches from before this was kept.';
comment on column import_batch.entered_by is 'Who brought it in, as they called themselves; null when nobody said.';
comment on column import_batch.added is 'Rows that were new.';
comment on column import_batch.revised is 'Rows that were known with other content.';
comment on column import_batch.unchanged is 'Rows that were known already.';

create table act (
    act_id    bigint generated always as identity primary key,
    done_at   timestamptz not null,
    done_by   text,
    kind      text not null,
    subject   text not null,
    detail    text not null,
    constraint act_says_what check (kind <> '' and subject <> '' and detail <> '')
);
comment on table act is 'The audit trail: what people decided. Rows are only ever added.';
comment on column act.act_id is 'Surrogate key; later acts have greater ones.';
comment on column act.done_at is 'When.';
comment on column act.done_by is 'Who, as they called themselves; null when nobody said.';
comment on column act.kind is 'import, undo, preference, judgement.';
comment on column act.subject is 'What it was done to: a batch, a series and period, a figure.';
comment on column act.detail is 'What was decided, from what to what and why, in a sentence for readers.';

-- An intake: figures of one import on their way into the archive, in tables that end with the transaction.

create function open_intake() returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('kervan.intake'));
    perform set_config('work_mem', '256MB', true);
    perform set_config('maintenance_work_mem', '256MB', true);
    perform set_config('client_min_messages', 'warning', true);
    drop table if exists staged_source, staged_figure, judged, arriving;
    create temp table staged_source (source_no integer, publisher text, title text, address text, published_on text) on commit drop;
    create temp table staged_figure (number integer, line integer, series_id bigint, period_start date, period_end date, source_no integer, unit text,
        value numeric, value_low numeric, value_high numeric, qualifier text, status text, standing text, finding text, reason text,
        note text, known_on date) on commit drop;
    create temp table judged (number integer, standing text, finding text, reason text) on commit drop;
end
$$;
comment on function open_intake is 'Begins an import of figures: empty tables to stage them in. One import at a time: another waits here until this one has ended.';

create function compare_intake(judged_by_file boolean) returns void language plpgsql as $$
declare
    of_series bigint[];
    first_start date;
    last_start date;
begin
    insert into source (publisher, title, address, published_on)
    select distinct publisher, title, address, published_on from staged_source
    on conflict on constraint source_is_one_document do nothing;
    create temp table staged_document on commit drop as
    select source_no, source_id from staged_source n join source s on (s.publisher, s.title, coalesce(s.address, ''), coalesce(s.published_on::text, ''))
        = (n.publisher, n.title, coalesce(n.address, ''), coalesce(n.published_on, ''));
    analyze staged_figure;
    select array_agg(distinct series_id), min(period_start), max(period_start) into of_series, first_start, last_start from staged_figure;
    create temp table arriving on commit drop as
    select s.number, s.line, s.series_id, s.period_start, s.period_end, d.source_id, s.unit, s.value, s.value_low, s.value_high, s.qualifier, s.status,
        s.standing, s.finding, s.reason, s.note, s.known_on, first_value(s.line) over same as first_line, first_value(s.number) over same as first_number,
        k.value as known_value, k.value_low as known_low, k.value_high as known_high, k.qualifier as known_qualifier,
        k.status as known_status, k.standing as known_standing, k.finding as known_finding, k.reason as known_reason, k.note as known_note,
        case when k.series_id is null then 'new'
             when (s.value, scale(s.value), s.value_low, scale(s.value_low), s.value_high, scale(s.value_high), s.qualifier, s.status, s.note)
                  is distinct from (k.value, scale(k.value), k.value_low, scale(k.value_low), k.value_high, scale(k.value_high), k.qualifier::text, k.status::text, k.note)
               or judged_by_file and (s.standing, s.finding, s.reason) is distinct from (k.standing::text, k.finding, k.reason) then 'revised'
             else 'unchanged' end as change
    from staged_figure s
    join staged_document d using (source_no)
    left join (select * from current_figure where series_id = any (of_series) and period_start between first_start and last_start) k
        on (k.series_id, k.period_start, k.period_end, k.source_id, k.unit::text) = (s.series_id, s.period_start, s.period_end, d.source_id, s.unit)
    window same as (partition by s.series_id, s.period_start, s.period_end, d.source_id, s.unit order by s.number);
    create index on arriving (series_id, period_start, period_end, number);
    analyze arriving;
    drop table staged_figure, staged_document;
end
$$;
comment on function compare_intake is 'Ends the staging: each row in table arriving, with the document it stands in, the first line that said the same thing, what is known of it, and whether it is new, revised or unchanged. judged_by_file: whether the file says how each figure stands; otherwise what stewards judged is left as it is.';

create function record_intake(a_batch_id bigint, an_instant timestamptz) returns void language plpgsql as $$
begin
    insert into figure (series_id, period_start, period_end, source_id, unit, recorded_at, value, value_low, value_high,
                        qualifier, status, standing, finding, reason, note, known_on, import_batch_id, line)
    select series_id, period_start, period_end, source_id, unit, an_instant, value, value_low, value_high,
           qualifier, status, coalesce(j.standing, a.standing), case when j.number is null then a.finding else j.finding end,
           case when j.number is null then a.reason else j.reason end, note, known_on, a_batch_id, line
    from arriving a left join judged j using (number)
    where change <> 'unchanged' and j.standing is distinct from 'rejected';
end
$$;
comment on function record_intake is 'Adds what is new or revised to the archive, as stewards judged it.';
