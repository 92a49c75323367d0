-- What was recorded, and when. figure and reading become hypertables in db/storage.

create table import_batch (
    import_batch_id bigint generated always as identity primary key,
    file_name       text not null,
    content_sha256  text not null,
    recorded_at     timestamptz not null,
    undone_at       timestamptz,
    constraint import_batch_has_a_checksum check (content_sha256 ~ '^[0-9a-f]{64}$'),
    constraint import_batch_is_undone_after_it_was_recorded check (undone_at >= recorded_at)
);
comment on table import_batch is 'One file that came in, or one entry by hand.';
comment on column import_batch.import_batch_id is 'Surrogate key.';
comment on column import_batch.file_name is 'The name it came with.';
comment on column import_batch.content_sha256 is 'SHA-256 of its bytes, in hexadecimal.';
comment on column import_batch.recorded_at is 'When it was recorded.';
comment on column import_batch.undone_at is 'When it was taken back; null while it counts.';

create table figure (
    series_id       bigint not null references series,
    period_start    date not null,
    period_end      date not null,
    source_id       bigint not null references source,
    unit            unit_of_measure not null,
    recorded_at     timestamptz not null,
    value           numeric not null,
    value_low       numeric,
    value_high      numeric,
    qualifier       qualifier not null,
    status          observation_status not null,
    standing        standing not null,
    finding         text,
    note            text,
    known_on        date not null,
    import_batch_id bigint not null references import_batch,
    line            integer not null,
    constraint figure_is_recorded_once primary key (series_id, period_start, period_end, source_id, unit, recorded_at),
    constraint figure_covers_at_least_a_day check (period_start < period_end),
    constraint figure_is_not_missing check (status not in ('O', 'M', 'Q')),
    constraint figure_range_is_whole check ((value_low is null) = (value_high is null)),
    constraint figure_lies_in_its_range check (value between value_low and value_high and value_low < value_high),
    constraint figure_in_quarantine_says_why check (standing = 'accepted' or finding is not null),
    constraint figure_line_counts_from_one check (line >= 1)
);
create index figure_by_batch on figure (import_batch_id);
comment on table figure is 'A number as it was published, for the days it covers. Rows are added, never changed: the newest recorded one counts.';
comment on column figure.series_id is 'What it is a figure of.';
comment on column figure.period_start is 'First day covered; the dimension of the hypertable.';
comment on column figure.period_end is 'First day no longer covered.';
comment on column figure.source_id is 'The document it stands in.';
comment on column figure.unit is 'The unit it was printed in.';
comment on column figure.recorded_at is 'When Kervan learned it.';
comment on column figure.value is 'As printed, with the digits printed; the middle where a range was printed.';
comment on column figure.value_low is 'Lower end of a printed range, included.';
comment on column figure.value_high is 'Upper end of a printed range, included.';
comment on column figure.qualifier is 'The word beside it that is part of it.';
comment on column figure.status is 'Reported, provisional, estimated, of low reliability or forecast.';
comment on column figure.standing is 'Whether it takes part in series.';
comment on column figure.finding is 'What was found to be wrong with it.';
comment on column figure.note is 'What else its source says.';
comment on column figure.known_on is 'From the end of this day on the public could know it: the last day its publication can have been, or the day it was recorded where no date is known.';
comment on column figure.import_batch_id is 'The file it came in.';
comment on column figure.line is 'The line of that file, counted from 1 with the header.';

create table figure_choice (
    series_id    bigint not null references series,
    period_start date not null,
    period_end   date not null,
    source_id    bigint not null references source,
    reason       text not null,
    constraint figure_choice_is_one primary key (series_id, period_start, period_end),
    constraint figure_choice_covers_at_least_a_day check (period_start < period_end),
    constraint figure_choice_says_why check (reason <> '')
);
comment on table figure_choice is 'Which of several figures for the same days a steward prefers, and why.';
comment on column figure_choice.series_id is 'The series.';
comment on column figure_choice.period_start is 'First day covered.';
comment on column figure_choice.period_end is 'First day no longer covered.';
comment on column figure_choice.source_id is 'The document whose figure is preferred.';
comment on column figure_choice.reason is 'Why, in words for readers.';

create table reading (
    series_id       bigint not null references series,
    read_at         timestamptz not null,
    value           double precision,
    status          observation_status not null,
    import_batch_id bigint references import_batch,
    constraint reading_is_taken_once primary key (series_id, read_at),
    constraint reading_missing_has_no_value check ((value is null) = (status in ('O', 'M', 'Q')))
);
comment on table reading is 'A metered value at an instant; dense, by the million.';
comment on column reading.series_id is 'What was metered.';
comment on column reading.read_at is 'The instant; the dimension of the hypertable.';
comment on column reading.value is 'In the unit of the series; null when missing.';
comment on column reading.status is 'What kind of value, or of absence.';
comment on column reading.import_batch_id is 'The file it came in; null for a live feed.';

create view current_figure as
select distinct on (series_id, period_start, period_end, source_id, unit) figure.*
from figure
join import_batch using (import_batch_id)
where undone_at is null
order by series_id, period_start, period_end, source_id, unit, figure.recorded_at desc;
comment on view current_figure is 'Of each figure the row that counts: the newest recorded one of the batches that were not undone.';
