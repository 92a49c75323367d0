-- Announcements become a ledger: what was said is a history of entries, drafted by one person and approved by another.

create domain promise_subject as text check (value in ('traffic', 'capacity'));
comment on domain promise_subject is 'What is promised: that so much is carried, or only that there is room for it. As enum Promise.Subject.';

create domain promise_kind as text check (value in ('level', 'increment'));
comment on domain promise_kind is 'A volume, or so much more than before. As enum Promise.Kind.';

create domain period_text as text check (value ~ '^\d{4}[-0-9SQW]*(/\d{4}[-0-9SQW]*)?$');
comment on domain period_text is 'Days as files write them: 2023, 2024-S1, 2024-Q3, 2024-03, 2024-01/2024-08.';

create table announcement_entry (
    announcement_entry_id bigint generated always as identity primary key,
    announcement_id bigint not null references announcement,
    recorded_at     timestamptz not null,
    written_by      text,
    import_batch_id bigint references import_batch,
    line            integer,
    withdrawn       boolean not null default false,
    reason          text,
    target          text not null,
    title           text not null,
    series_id       bigint not null references series,
    scope           text,
    announced_by    text not null,
    bodies          text[] not null,
    announced_on    partial_date not null,
    printed         text,
    value           numeric not null,
    value_low       numeric,
    unit            unit_of_measure not null,
    per_year        boolean not null,
    qualifier       qualifier not null,
    kind            promise_kind not null,
    promises        promise_subject not null,
    starts_on       date,
    due_on          date,
    baseline        text,
    baseline_period period_text,
    baseline_value  numeric,
    baseline_unit   unit_of_measure,
    baseline_factor numeric,
    supersedes      text,
    prorated_from   text,
    source_id       bigint not null references source,
    note            text,
    constraint entry_is_of_one_writer unique (announcement_entry_id, written_by),
    constraint entry_comes_from_a_file_or_a_person check ((import_batch_id is null) = (line is null) and (import_batch_id is not null or written_by is not null)),
    constraint entry_target_is_plain check (target ~ '^[a-z][a-z0-9_]*$'),
    constraint entry_value_is_above_zero check (value > 0),
    constraint entry_range_goes_up check (value_low < value and value_low > 0),
    constraint entry_starts_before_it_is_due check (starts_on <= due_on),
    constraint entry_baseline_has_a_unit check ((baseline_value is null) = (baseline_unit is null))
);

insert into announcement_entry (announcement_id, recorded_at, import_batch_id, line, target, title, series_id, announced_by, bodies, announced_on,
    value, value_low, unit, per_year, qualifier, kind, promises, due_on, baseline, source_id, note)
select announcement_id, recorded_at, import_batch_id, line, key, title, series_id, announced_by, '{}', announced_on,
    value, value_low, unit, per_year, qualifier, case kind when 'capacity' then 'level' else kind end, case kind when 'capacity' then 'capacity' else 'traffic' end,
    due_on, baseline, source_id, note
from announcement join import_batch using (import_batch_id) order by announcement_id;

alter table announcement
    drop column title, drop column series_id, drop column announced_by, drop column announced_on, drop column value, drop column value_low, drop column unit,
    drop column per_year, drop column qualifier, drop column kind, drop column due_on, drop column baseline, drop column source_id, drop column note,
    drop column import_batch_id, drop column line;
drop domain announcement_kind;
comment on table announcement is 'The announcements that there are or were, by name; what is said of each stands in announcement_entry.';

create index announcement_entry_by_announcement on announcement_entry (announcement_id, recorded_at);
create index announcement_entry_by_batch on announcement_entry (import_batch_id);

comment on table announcement_entry is 'What is said of an announcement: who, when, how much, of what, by when. Rows are added, never changed: the newest one that counts is the announcement.';
comment on column announcement_entry.announcement_entry_id is 'Surrogate key, and the number by which a draft is approved.';
comment on column announcement_entry.announcement_id is 'The announcement it tells of.';
comment on column announcement_entry.recorded_at is 'When it was written. One from a file counts from then on, one by hand from its approval on.';
comment on column announcement_entry.written_by is 'Who wrote it, as they called themselves; null where it came in a file and nobody said.';
comment on column announcement_entry.import_batch_id is 'The file it came in; null where it was written by hand and needs an approval.';
comment on column announcement_entry.line is 'The line of that file, counted from 1 with the header.';
comment on column announcement_entry.withdrawn is 'Whether it takes the announcement out of the ledger.';
comment on column announcement_entry.reason is 'Why it corrects or withdraws the one before it, in words for readers.';
comment on column announcement_entry.target is 'The chain of announcements that it belongs to, by name; each replaces the one made before it.';
comment on column announcement_entry.title is 'What it promises, in a line.';
comment on column announcement_entry.series_id is 'The series it is held against.';
comment on column announcement_entry.scope is 'Key of the scope that was promised, where it is not that of the series.';
comment on column announcement_entry.announced_by is 'Who announced it, as the document says.';
comment on column announcement_entry.bodies is 'The bodies that answer for it; none where that is not known.';
comment on column announcement_entry.announced_on is 'When, as far as it is known.';
comment on column announcement_entry.printed is 'The number with its words as the document prints it, in the language of the document.';
comment on column announcement_entry.value is 'How much, in unit; the upper end where a range was announced.';
comment on column announcement_entry.value_low is 'Lower end where a range was announced.';
comment on column announcement_entry.unit is 'The unit of the value.';
comment on column announcement_entry.per_year is 'Whether the value is a rate per year rather than the total of the period that ends when it is due.';
comment on column announcement_entry.qualifier is 'The word beside the value that is part of it.';
comment on column announcement_entry.kind is 'level, or increment: so much more than before.';
comment on column announcement_entry.promises is 'traffic, or capacity: only room for it.';
comment on column announcement_entry.starts_on is 'First day of what it is for, where that is not 1 January of the year in which it is due.';
comment on column announcement_entry.due_on is 'Last day by which it is to be reached; null when no deadline was given.';
comment on column announcement_entry.baseline is 'What it was compared with when it was announced, in words.';
comment on column announcement_entry.baseline_period is 'The days of the figure that it was compared with.';
comment on column announcement_entry.baseline_value is 'That figure as the announcer had it, in baseline_unit.';
comment on column announcement_entry.baseline_unit is 'The unit of that figure.';
comment on column announcement_entry.baseline_factor is 'How many times that figure the announcer called it: 2 for a doubling.';
comment on column announcement_entry.supersedes is 'Key of the announcement that it says it replaces.';
comment on column announcement_entry.prorated_from is 'Key of the announcement that it is the share of for a part of the year.';
comment on column announcement_entry.source_id is 'The document it stands in.';
comment on column announcement_entry.note is 'What else is known about it.';

create table announcement_decision (
    announcement_entry_id bigint primary key references announcement_entry,
    written_by text not null,
    decided_at timestamptz not null,
    decided_by text not null,
    approved   boolean not null,
    reason     text,
    constraint decision_knows_the_writer foreign key (announcement_entry_id, written_by) references announcement_entry (announcement_entry_id, written_by),
    constraint decision_takes_a_second_person check (lower(btrim(decided_by)) <> lower(btrim(written_by))),
    constraint decision_names_somebody check (btrim(decided_by) <> ''),
    constraint decision_against_gives_a_reason check (approved or reason is not null)
);
comment on table announcement_decision is 'What a second person decided of an entry by hand. An entry without a row is a draft.';
comment on column announcement_decision.announcement_entry_id is 'The entry.';
comment on column announcement_decision.written_by is 'Who wrote the entry; kept here too, so that the database can refuse that they approve it themselves.';
comment on column announcement_decision.decided_at is 'When. The entry counts from then on, where it was approved.';
comment on column announcement_decision.decided_by is 'Who decided, as they called themselves.';
comment on column announcement_decision.approved is 'Whether it counts.';
comment on column announcement_decision.reason is 'Why, in words for readers; a refusal has one.';

create view counting_announcement_entry as
select entry.*, coalesce(decided_at, recorded_at) as counts_from
from announcement_entry entry
left join announcement_decision using (announcement_entry_id)
where import_batch_id is not null or approved;
comment on view counting_announcement_entry is 'The entries that came in a file or were approved, with the instant from which they count; those of files that were taken back too.';
comment on column counting_announcement_entry.counts_from is 'The instant of the approval, or of recording where it came in a file.';
