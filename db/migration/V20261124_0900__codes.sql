-- Code lists. Java holds the same lists as enums; CodeListDatabaseTests keeps them equal.

create extension if not exists timescaledb;

create domain series_key as text check (value ~ '^[a-z][a-z0-9_]{0,62}$');
comment on domain series_key is 'Name of a series in addresses and files.';

create domain partial_date as text check (value ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');
comment on domain partial_date is 'A date known to the day, the month or only the year, as it was given: 2024-03-11, 2022-11, 2025.';

create domain unit_of_measure as text check (value in
    ('t', 'kt', 'Mt', 'bn t', 'bbl', 'kbbl', 'Mbbl', 'kb/d', 'mcm', 'bcm', 'TEU', 'tankers', 'trains', 'trucks'));
comment on domain unit_of_measure is 'Units, as enum UnitOfMeasure.';

create domain observation_status as text check (value in ('A', 'P', 'E', 'U', 'F', 'O', 'M', 'Q'));
comment on domain observation_status is 'SDMX CL_OBS_STATUS, as enum ObservationStatus.';

create domain qualifier as text check (value in ('exactly', 'about', 'over', 'nearly', 'at least', 'up to', 'gradually'));
comment on domain qualifier is 'The word beside a number that is part of it, as enum Qualifier.';

create domain standing as text check (value in ('accepted', 'quarantined'));
comment on domain standing is 'Whether a figure takes part in series, as enum Standing.';

create domain aggregation as text check (value in ('sum', 'mean'));
comment on domain aggregation is 'How shorter periods make up a longer one, as enum Aggregation.';

create domain announcement_kind as text check (value in ('level', 'increment', 'capacity'));
comment on domain announcement_kind is 'What is promised: a volume, so much more than before, or only room for it. As enum Announcement.Kind.';
