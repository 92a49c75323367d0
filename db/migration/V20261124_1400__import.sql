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
