-- Choices among figures become a history: rows are only ever added.

alter table figure_choice drop constraint figure_choice_is_one;
alter table figure_choice alter column source_id drop not null;
alter table figure_choice alter column reason drop not null;
alter table figure_choice
    add column figure_choice_id bigint generated always as identity primary key,
    add column recorded_at timestamptz,
    add column chosen_by text,
    add column import_batch_id bigint references import_batch,
    add constraint figure_choice_gives_a_reason check (source_id is null or reason is not null),
    add constraint figure_choice_names_somebody check (chosen_by <> '');

-- Until now choices came in the shipped file only.
update figure_choice
set import_batch_id = batch.import_batch_id, recorded_at = batch.recorded_at
from (
    select import_batch_id, recorded_at from import_batch
    where file_name = 'db/reference/choices.csv' order by import_batch_id desc limit 1
) as batch;
update figure_choice set recorded_at = current_timestamp where recorded_at is null;
alter table figure_choice alter column recorded_at set not null;

create index figure_choice_by_days on figure_choice (series_id, period_start, period_end, recorded_at);
create index figure_choice_by_batch on figure_choice (import_batch_id);

comment on table figure_choice is 'Which of several figures for the same days a steward prefers, and why. Rows are added, never changed: the newest recorded one counts.';
comment on column figure_choice.figure_choice_id is 'Surrogate key; later choices have greater ones.';
comment on column figure_choice.source_id is 'The document whose figure is preferred; null where a choice was withdrawn and the rule decides again.';
comment on column figure_choice.reason is 'Why, in words for readers; null only where a choice was withdrawn without a word.';
comment on column figure_choice.recorded_at is 'When it was chosen. What is chosen by hand counts in no vintage of an earlier day.';
comment on column figure_choice.chosen_by is 'Who chose, as they called themselves; null when nobody said.';
comment on column figure_choice.import_batch_id is 'The file it came in, which gives it no day: it counts in every vintage that knows its figure. Null where it was made by hand.';

create view current_figure_choice as
select distinct on (series_id, period_start, period_end) figure_choice.*
from figure_choice
left join import_batch using (import_batch_id)
where undone_at is null
order by series_id, period_start, period_end, figure_choice.recorded_at desc, figure_choice_id desc;
comment on view current_figure_choice is 'Of the choices for the same days the row that counts: the newest recorded one, leaving out those of batches that were undone.';
