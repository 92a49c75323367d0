-- What a part of a route can take, as documents state it, so that a target above its cap can be told.

create table capacity (
    capacity_id     bigint generated always as identity primary key,
    key             text not null,
    name            text not null,
    scope           text not null,
    value           numeric not null,
    unit            unit_of_measure not null,
    per_year        boolean not null,
    qualifier       qualifier not null,
    holds_from      partial_date,
    holds_until     partial_date,
    stated_on       partial_date not null,
    source_id       bigint not null references source,
    note            text,
    recorded_at     timestamptz not null,
    import_batch_id bigint not null references import_batch,
    line            integer not null,
    constraint capacity_key_is_plain check (key ~ '^[a-z][a-z0-9_]*$'),
    constraint capacity_is_above_zero check (value > 0)
);

create index capacity_by_key on capacity (key, recorded_at);
create index capacity_by_batch on capacity (import_batch_id);

comment on table capacity is 'What a part of a route can take. Rows are added, never changed: the newest one of a key that counts is the capacity.';
comment on column capacity.capacity_id is 'Surrogate key; later entries have greater ones.';
comment on column capacity.key is 'Its name in files and addresses.';
comment on column capacity.name is 'What takes so much; what replaces it later has the same name and another key.';
comment on column capacity.scope is 'Key of the scope that it bounds, with all parts of that scope.';
comment on column capacity.value is 'How much, in unit.';
comment on column capacity.unit is 'The unit of the value.';
comment on column capacity.per_year is 'Whether the value is what it takes in a year.';
comment on column capacity.qualifier is 'The word beside the value that is part of it.';
comment on column capacity.holds_from is 'From when on it holds; null where that is not known.';
comment on column capacity.holds_until is 'Until when it holds; null where it holds still, or that is not known.';
comment on column capacity.stated_on is 'When it was stated: from then on it could be known.';
comment on column capacity.source_id is 'The document it stands in.';
comment on column capacity.note is 'What else is known about it.';
comment on column capacity.recorded_at is 'When it came in.';
comment on column capacity.import_batch_id is 'The file it came in.';
comment on column capacity.line is 'The line of that file, counted from 1 with the header.';
