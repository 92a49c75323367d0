-- Which targets are watched: shown to managers first. A choice of people, kept as a history of entries.

create table watched_target (
    watched_target_id bigint generated always as identity primary key,
    target          text not null,
    watched         boolean not null,
    recorded_at     timestamptz not null,
    said_by         text,
    reason          text,
    import_batch_id bigint references import_batch,
    line            integer,
    constraint watched_target_is_plain check (target ~ '^[a-z][a-z0-9_]*$'),
    constraint watched_target_comes_from_a_line_of_a_file check ((import_batch_id is null) = (line is null))
);

create index watched_target_by_target on watched_target (target, recorded_at);
create index watched_target_by_batch on watched_target (import_batch_id);

comment on table watched_target is 'From when on a target was watched, or no longer. Rows are added, never changed: the newest one of a target that counts decides.';
comment on column watched_target.watched_target_id is 'Surrogate key; later entries have greater ones.';
comment on column watched_target.target is 'The chain of announcements, by name.';
comment on column watched_target.watched is 'Whether it is watched from then on.';
comment on column watched_target.recorded_at is 'From when on.';
comment on column watched_target.said_by is 'Who wanted it, as they called themselves; null when nobody said.';
comment on column watched_target.reason is 'Why, in words for readers; null when nobody said.';
comment on column watched_target.import_batch_id is 'The file it came in; null where it was chosen by hand.';
comment on column watched_target.line is 'The line of that file, counted from 1 with the header.';
