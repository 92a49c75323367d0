-- What was announced and what happened.

create table announcement (
    announcement_id bigint generated always as identity primary key,
    key             text not null,
    title           text not null,
    series_id       bigint not null references series,
    announced_by    text not null,
    announced_on    partial_date not null,
    value           numeric not null,
    value_low       numeric,
    unit            unit_of_measure not null,
    per_year        boolean not null,
    qualifier       qualifier not null,
    kind            announcement_kind not null,
    due_on          date,
    baseline        text,
    source_id       bigint not null references source,
    note            text,
    import_batch_id bigint not null references import_batch,
    line            integer not null,
    constraint announcement_has_one_key unique (key),
    constraint announcement_key_is_plain check (key ~ '^[a-z][a-z0-9_]*$'),
    constraint announcement_range_goes_up check (value_low < value)
);
comment on table announcement is 'One statement of a target: who, when, how much, of what, by when.';
comment on column announcement.announcement_id is 'Surrogate key; never leaves the database.';
comment on column announcement.key is 'Its name in addresses and files.';
comment on column announcement.title is 'What it promises, in a line.';
comment on column announcement.series_id is 'The series it is about.';
comment on column announcement.announced_by is 'Who announced it.';
comment on column announcement.announced_on is 'When, as far as it is known.';
comment on column announcement.value is 'How much, in unit; the upper end where a range was announced.';
comment on column announcement.value_low is 'Lower end where a range was announced.';
comment on column announcement.unit is 'The unit of the value.';
comment on column announcement.per_year is 'Whether the value is a rate per year rather than the total of the period that ends when it is due.';
comment on column announcement.qualifier is 'The word beside the value that is part of it.';
comment on column announcement.kind is 'A level, an increment, or capacity only.';
comment on column announcement.due_on is 'Last day by which it is to be reached; null when no deadline was given.';
comment on column announcement.baseline is 'What it was compared with when it was announced, in words.';
comment on column announcement.source_id is 'The document it stands in.';
comment on column announcement.note is 'What else is known about it.';
comment on column announcement.import_batch_id is 'The file it came in.';
comment on column announcement.line is 'The line of that file, counted from 1 with the header.';

create table event (
    event_id        bigint generated always as identity primary key,
    starts_on       partial_date not null,
    ends_on         partial_date,
    title           text not null,
    kind            text not null,
    routes          text[] not null,
    source_id       bigint not null references source,
    note            text,
    import_batch_id bigint not null references import_batch,
    line            integer not null,
    constraint event_happens_once unique (starts_on, title)
);
comment on table event is 'Agreements, summits, openings, disruptions.';
comment on column event.event_id is 'Surrogate key; never leaves the database.';
comment on column event.starts_on is 'When it began, as far as it is known.';
comment on column event.ends_on is 'When it ended, for what took more than a day.';
comment on column event.title is 'What happened, in a line.';
comment on column event.kind is 'agreement, disruption, flow change, infrastructure, milestone, policy, shipment, summit.';
comment on column event.routes is 'The routes it touches; none for a general one.';
comment on column event.source_id is 'The document it stands in.';
comment on column event.note is 'What else is known about it.';
comment on column event.import_batch_id is 'The file it came in.';
comment on column event.line is 'The line of that file, counted from 1 with the header.';
