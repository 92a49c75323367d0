-- The tables as the migrations leave them, in one file for reading. Generated: SchemaSnapshotDatabaseTests
-- renews it with -Dgolden=update. What TimescaleDB does with them is declared in db/storage.

CREATE DOMAIN public.aggregation AS text
	CONSTRAINT aggregation_check CHECK ((VALUE = ANY (ARRAY['sum'::text, 'mean'::text])));

COMMENT ON DOMAIN public.aggregation IS 'How shorter periods make up a longer one, as enum Aggregation.';

CREATE DOMAIN public.observation_status AS text
	CONSTRAINT observation_status_check CHECK ((VALUE = ANY (ARRAY['A'::text, 'P'::text, 'E'::text, 'U'::text, 'F'::text, 'O'::text, 'M'::text, 'Q'::text])));

COMMENT ON DOMAIN public.observation_status IS 'SDMX CL_OBS_STATUS, as enum ObservationStatus.';

CREATE DOMAIN public.partial_date AS text
	CONSTRAINT partial_date_check CHECK ((VALUE ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$'::text));

COMMENT ON DOMAIN public.partial_date IS 'A date known to the day, the month or only the year, as it was given: 2024-03-11, 2022-11, 2025.';

CREATE DOMAIN public.period_text AS text
	CONSTRAINT period_text_check CHECK ((VALUE ~ '^\d{4}[-0-9SQW]*(/\d{4}[-0-9SQW]*)?$'::text));

COMMENT ON DOMAIN public.period_text IS 'Days as files write them: 2023, 2024-S1, 2024-Q3, 2024-03, 2024-01/2024-08.';

CREATE DOMAIN public.promise_kind AS text
	CONSTRAINT promise_kind_check CHECK ((VALUE = ANY (ARRAY['level'::text, 'increment'::text])));

COMMENT ON DOMAIN public.promise_kind IS 'A volume, or so much more than before. As enum Promise.Kind.';

CREATE DOMAIN public.promise_subject AS text
	CONSTRAINT promise_subject_check CHECK ((VALUE = ANY (ARRAY['traffic'::text, 'capacity'::text])));

COMMENT ON DOMAIN public.promise_subject IS 'What is promised: that so much is carried, or only that there is room for it. As enum Promise.Subject.';

CREATE DOMAIN public.qualifier AS text
	CONSTRAINT qualifier_check CHECK ((VALUE = ANY (ARRAY['exactly'::text, 'about'::text, 'over'::text, 'nearly'::text, 'at least'::text, 'up to'::text, 'gradually'::text])));

COMMENT ON DOMAIN public.qualifier IS 'The word beside a number that is part of it, as enum Qualifier.';

CREATE DOMAIN public.series_key AS text
	CONSTRAINT series_key_check CHECK ((VALUE ~ '^[a-z][a-z0-9_]{0,62}$'::text));

COMMENT ON DOMAIN public.series_key IS 'Name of a series in addresses and files.';

CREATE DOMAIN public.standing AS text
	CONSTRAINT standing_check CHECK ((VALUE = ANY (ARRAY['accepted'::text, 'quarantined'::text])));

COMMENT ON DOMAIN public.standing IS 'Whether a figure takes part in series, as enum Standing.';

CREATE DOMAIN public.unit_of_measure AS text
	CONSTRAINT unit_of_measure_check CHECK ((VALUE = ANY (ARRAY['kg'::text, '100kg'::text, 't'::text, 'kt'::text, 'Mt'::text, 'bn t'::text, 'bbl'::text, 'kbbl'::text, 'Mbbl'::text, 'bbl/d'::text, 'kb/d'::text, 'Mb/d'::text, 'mcm'::text, 'bcm'::text, 'TJ'::text, 'GWh'::text, 'TWh'::text, 'TEU'::text, 'tankers'::text, 'trains'::text, 'trucks'::text, 'wagons'::text, 'vessels'::text, 'EUR'::text])));

COMMENT ON DOMAIN public.unit_of_measure IS 'Units, as enum UnitOfMeasure.';

CREATE FUNCTION public.compare_intake(judged_by_file boolean) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON FUNCTION public.compare_intake(judged_by_file boolean) IS 'Ends the staging: each row in table arriving, with the document it stands in, the first line that said the same thing, what is known of it, and whether it is new, revised or unchanged. judged_by_file: whether the file says how each figure stands; otherwise what stewards judged is left as it is.';

CREATE FUNCTION public.open_intake() RETURNS void
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON FUNCTION public.open_intake() IS 'Begins an import of figures: empty tables to stage them in. One import at a time: another waits here until this one has ended.';

CREATE FUNCTION public.record_intake(a_batch_id bigint, an_instant timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
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

COMMENT ON FUNCTION public.record_intake(a_batch_id bigint, an_instant timestamp with time zone) IS 'Adds what is new or revised to the archive, as stewards judged it.';

CREATE FUNCTION public.source_of(a_publisher text, a_title text, an_address text, a_published_on text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
declare
    found_id bigint;
begin
    insert into source (publisher, title, address, published_on)
    values (a_publisher, a_title, an_address, a_published_on)
    on conflict on constraint source_is_one_document do nothing;
    select source_id into strict found_id from source
    where publisher = a_publisher and title = a_title
      and address is not distinct from an_address and published_on is not distinct from a_published_on;
    return found_id;
end
$$;

COMMENT ON FUNCTION public.source_of(a_publisher text, a_title text, an_address text, a_published_on text) IS 'The row of a document, made when it is new.';

CREATE TABLE public.figure (
    series_id bigint NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    source_id bigint NOT NULL,
    unit public.unit_of_measure NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    value numeric NOT NULL,
    value_low numeric,
    value_high numeric,
    qualifier public.qualifier NOT NULL,
    status public.observation_status NOT NULL,
    standing public.standing NOT NULL,
    finding text,
    note text,
    known_on date NOT NULL,
    import_batch_id bigint NOT NULL,
    line integer NOT NULL,
    reason text,
    CONSTRAINT figure_covers_at_least_a_day CHECK ((period_start < period_end)),
    CONSTRAINT figure_in_quarantine_says_why CHECK ((((standing)::text = 'accepted'::text) OR (finding IS NOT NULL))),
    CONSTRAINT figure_is_not_missing CHECK (((status)::text <> ALL (ARRAY['O'::text, 'M'::text, 'Q'::text]))),
    CONSTRAINT figure_lies_in_its_range CHECK ((((value >= value_low) AND (value <= value_high)) AND (value_low < value_high))),
    CONSTRAINT figure_line_counts_from_one CHECK ((line >= 1)),
    CONSTRAINT figure_range_is_whole CHECK (((value_low IS NULL) = (value_high IS NULL))),
    CONSTRAINT figure_reason_is_not_empty CHECK ((reason <> ''::text))
);

COMMENT ON TABLE public.figure IS 'A number as it was published, for the days it covers. Rows are added, never changed: the newest recorded one counts.';

COMMENT ON COLUMN public.figure.series_id IS 'What it is a figure of.';

COMMENT ON COLUMN public.figure.period_start IS 'First day covered; the dimension of the hypertable.';

COMMENT ON COLUMN public.figure.period_end IS 'First day no longer covered.';

COMMENT ON COLUMN public.figure.source_id IS 'The document it stands in.';

COMMENT ON COLUMN public.figure.unit IS 'The unit it was printed in.';

COMMENT ON COLUMN public.figure.recorded_at IS 'When Kervan learned it.';

COMMENT ON COLUMN public.figure.value IS 'As printed, with the digits printed; the middle where a range was printed.';

COMMENT ON COLUMN public.figure.value_low IS 'Lower end of a printed range, included.';

COMMENT ON COLUMN public.figure.value_high IS 'Upper end of a printed range, included.';

COMMENT ON COLUMN public.figure.qualifier IS 'The word beside it that is part of it.';

COMMENT ON COLUMN public.figure.status IS 'Reported, provisional, estimated, of low reliability or forecast.';

COMMENT ON COLUMN public.figure.standing IS 'Whether it takes part in series.';

COMMENT ON COLUMN public.figure.finding IS 'What was found to be wrong with it.';

COMMENT ON COLUMN public.figure.note IS 'What else its source says.';

COMMENT ON COLUMN public.figure.known_on IS 'From the end of this day on the public could know it: the last day its publication can have been, or the day it was recorded where no date is known.';

COMMENT ON COLUMN public.figure.import_batch_id IS 'The file it came in.';

COMMENT ON COLUMN public.figure.line IS 'The line of that file, counted from 1 with the header.';

COMMENT ON COLUMN public.figure.reason IS 'Why a steward accepted or quarantined it; null where nobody has judged it yet.';

CREATE TABLE public.act (
    act_id bigint NOT NULL,
    done_at timestamp with time zone NOT NULL,
    done_by text,
    kind text NOT NULL,
    subject text NOT NULL,
    detail text NOT NULL,
    CONSTRAINT act_says_what CHECK (((kind <> ''::text) AND (subject <> ''::text) AND (detail <> ''::text)))
);

COMMENT ON TABLE public.act IS 'The audit trail: what people decided. Rows are only ever added.';

COMMENT ON COLUMN public.act.act_id IS 'Surrogate key; later acts have greater ones.';

COMMENT ON COLUMN public.act.done_at IS 'When.';

COMMENT ON COLUMN public.act.done_by IS 'Who, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.act.kind IS 'import, undo, preference, judgement.';

COMMENT ON COLUMN public.act.subject IS 'What it was done to: a batch, a series and period, a figure.';

COMMENT ON COLUMN public.act.detail IS 'What was decided, from what to what and why, in a sentence for readers.';

ALTER TABLE public.act ALTER COLUMN act_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.act_act_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.announcement (
    announcement_id bigint NOT NULL,
    key text NOT NULL,
    CONSTRAINT announcement_key_is_plain CHECK ((key ~ '^[a-z][a-z0-9_]*$'::text))
);

COMMENT ON TABLE public.announcement IS 'The announcements that there are or were, by name; what is said of each stands in announcement_entry.';

COMMENT ON COLUMN public.announcement.announcement_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.announcement.key IS 'Its name in addresses and files.';

ALTER TABLE public.announcement ALTER COLUMN announcement_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.announcement_announcement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.announcement_decision (
    announcement_entry_id bigint NOT NULL,
    written_by text NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    decided_by text NOT NULL,
    approved boolean NOT NULL,
    reason text,
    CONSTRAINT decision_against_gives_a_reason CHECK ((approved OR (reason IS NOT NULL))),
    CONSTRAINT decision_names_somebody CHECK ((btrim(decided_by) <> ''::text)),
    CONSTRAINT decision_takes_a_second_person CHECK ((lower(btrim(decided_by)) <> lower(btrim(written_by))))
);

COMMENT ON TABLE public.announcement_decision IS 'What a second person decided of an entry by hand. An entry without a row is a draft.';

COMMENT ON COLUMN public.announcement_decision.announcement_entry_id IS 'The entry.';

COMMENT ON COLUMN public.announcement_decision.written_by IS 'Who wrote the entry; kept here too, so that the database can refuse that they approve it themselves.';

COMMENT ON COLUMN public.announcement_decision.decided_at IS 'When. The entry counts from then on, where it was approved.';

COMMENT ON COLUMN public.announcement_decision.decided_by IS 'Who decided, as they called themselves.';

COMMENT ON COLUMN public.announcement_decision.approved IS 'Whether it counts.';

COMMENT ON COLUMN public.announcement_decision.reason IS 'Why, in words for readers; a refusal has one.';

CREATE TABLE public.announcement_entry (
    announcement_entry_id bigint NOT NULL,
    announcement_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    written_by text,
    import_batch_id bigint,
    line integer,
    withdrawn boolean DEFAULT false NOT NULL,
    reason text,
    target text NOT NULL,
    title text NOT NULL,
    series_id bigint NOT NULL,
    scope text,
    announced_by text NOT NULL,
    bodies text[] NOT NULL,
    announced_on public.partial_date NOT NULL,
    printed text,
    value numeric NOT NULL,
    value_low numeric,
    unit public.unit_of_measure NOT NULL,
    per_year boolean NOT NULL,
    qualifier public.qualifier NOT NULL,
    kind public.promise_kind NOT NULL,
    promises public.promise_subject NOT NULL,
    starts_on date,
    due_on date,
    baseline text,
    baseline_period public.period_text,
    baseline_value numeric,
    baseline_unit public.unit_of_measure,
    baseline_factor numeric,
    supersedes text,
    prorated_from text,
    source_id bigint NOT NULL,
    note text,
    CONSTRAINT entry_baseline_has_a_unit CHECK (((baseline_value IS NULL) = (baseline_unit IS NULL))),
    CONSTRAINT entry_comes_from_a_file_or_a_person CHECK ((((import_batch_id IS NULL) = (line IS NULL)) AND ((import_batch_id IS NOT NULL) OR (written_by IS NOT NULL)))),
    CONSTRAINT entry_range_goes_up CHECK (((value_low < value) AND (value_low > (0)::numeric))),
    CONSTRAINT entry_starts_before_it_is_due CHECK ((starts_on <= due_on)),
    CONSTRAINT entry_target_is_plain CHECK ((target ~ '^[a-z][a-z0-9_]*$'::text)),
    CONSTRAINT entry_value_is_above_zero CHECK ((value > (0)::numeric))
);

COMMENT ON TABLE public.announcement_entry IS 'What is said of an announcement: who, when, how much, of what, by when. Rows are added, never changed: the newest one that counts is the announcement.';

COMMENT ON COLUMN public.announcement_entry.announcement_entry_id IS 'Surrogate key, and the number by which a draft is approved.';

COMMENT ON COLUMN public.announcement_entry.announcement_id IS 'The announcement it tells of.';

COMMENT ON COLUMN public.announcement_entry.recorded_at IS 'When it was written. One from a file counts from then on, one by hand from its approval on.';

COMMENT ON COLUMN public.announcement_entry.written_by IS 'Who wrote it, as they called themselves; null where it came in a file and nobody said.';

COMMENT ON COLUMN public.announcement_entry.import_batch_id IS 'The file it came in; null where it was written by hand and needs an approval.';

COMMENT ON COLUMN public.announcement_entry.line IS 'The line of that file, counted from 1 with the header.';

COMMENT ON COLUMN public.announcement_entry.withdrawn IS 'Whether it takes the announcement out of the ledger.';

COMMENT ON COLUMN public.announcement_entry.reason IS 'Why it corrects or withdraws the one before it, in words for readers.';

COMMENT ON COLUMN public.announcement_entry.target IS 'The chain of announcements that it belongs to, by name; each replaces the one made before it.';

COMMENT ON COLUMN public.announcement_entry.title IS 'What it promises, in a line.';

COMMENT ON COLUMN public.announcement_entry.series_id IS 'The series it is held against.';

COMMENT ON COLUMN public.announcement_entry.scope IS 'Key of the scope that was promised, where it is not that of the series.';

COMMENT ON COLUMN public.announcement_entry.announced_by IS 'Who announced it, as the document says.';

COMMENT ON COLUMN public.announcement_entry.bodies IS 'The bodies that answer for it; none where that is not known.';

COMMENT ON COLUMN public.announcement_entry.announced_on IS 'When, as far as it is known.';

COMMENT ON COLUMN public.announcement_entry.printed IS 'The number with its words as the document prints it, in the language of the document.';

COMMENT ON COLUMN public.announcement_entry.value IS 'How much, in unit; the upper end where a range was announced.';

COMMENT ON COLUMN public.announcement_entry.value_low IS 'Lower end where a range was announced.';

COMMENT ON COLUMN public.announcement_entry.unit IS 'The unit of the value.';

COMMENT ON COLUMN public.announcement_entry.per_year IS 'Whether the value is a rate per year rather than the total of the period that ends when it is due.';

COMMENT ON COLUMN public.announcement_entry.qualifier IS 'The word beside the value that is part of it.';

COMMENT ON COLUMN public.announcement_entry.kind IS 'level, or increment: so much more than before.';

COMMENT ON COLUMN public.announcement_entry.promises IS 'traffic, or capacity: only room for it.';

COMMENT ON COLUMN public.announcement_entry.starts_on IS 'First day of what it is for, where that is not 1 January of the year in which it is due.';

COMMENT ON COLUMN public.announcement_entry.due_on IS 'Last day by which it is to be reached; null when no deadline was given.';

COMMENT ON COLUMN public.announcement_entry.baseline IS 'What it was compared with when it was announced, in words.';

COMMENT ON COLUMN public.announcement_entry.baseline_period IS 'The days of the figure that it was compared with.';

COMMENT ON COLUMN public.announcement_entry.baseline_value IS 'That figure as the announcer had it, in baseline_unit.';

COMMENT ON COLUMN public.announcement_entry.baseline_unit IS 'The unit of that figure.';

COMMENT ON COLUMN public.announcement_entry.baseline_factor IS 'How many times that figure the announcer called it: 2 for a doubling.';

COMMENT ON COLUMN public.announcement_entry.supersedes IS 'Key of the announcement that it says it replaces.';

COMMENT ON COLUMN public.announcement_entry.prorated_from IS 'Key of the announcement that it is the share of for a part of the year.';

COMMENT ON COLUMN public.announcement_entry.source_id IS 'The document it stands in.';

COMMENT ON COLUMN public.announcement_entry.note IS 'What else is known about it.';

ALTER TABLE public.announcement_entry ALTER COLUMN announcement_entry_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.announcement_entry_announcement_entry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.capacity (
    capacity_id bigint NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    scope text NOT NULL,
    value numeric NOT NULL,
    unit public.unit_of_measure NOT NULL,
    per_year boolean NOT NULL,
    qualifier public.qualifier NOT NULL,
    holds_from public.partial_date,
    holds_until public.partial_date,
    stated_on public.partial_date NOT NULL,
    source_id bigint NOT NULL,
    note text,
    recorded_at timestamp with time zone NOT NULL,
    import_batch_id bigint NOT NULL,
    line integer NOT NULL,
    CONSTRAINT capacity_is_above_zero CHECK ((value > (0)::numeric)),
    CONSTRAINT capacity_key_is_plain CHECK ((key ~ '^[a-z][a-z0-9_]*$'::text))
);

COMMENT ON TABLE public.capacity IS 'What a part of a route can take. Rows are added, never changed: the newest one of a key that counts is the capacity.';

COMMENT ON COLUMN public.capacity.capacity_id IS 'Surrogate key; later entries have greater ones.';

COMMENT ON COLUMN public.capacity.key IS 'Its name in files and addresses.';

COMMENT ON COLUMN public.capacity.name IS 'What takes so much; what replaces it later has the same name and another key.';

COMMENT ON COLUMN public.capacity.scope IS 'Key of the scope that it bounds, with all parts of that scope.';

COMMENT ON COLUMN public.capacity.value IS 'How much, in unit.';

COMMENT ON COLUMN public.capacity.unit IS 'The unit of the value.';

COMMENT ON COLUMN public.capacity.per_year IS 'Whether the value is what it takes in a year.';

COMMENT ON COLUMN public.capacity.qualifier IS 'The word beside the value that is part of it.';

COMMENT ON COLUMN public.capacity.holds_from IS 'From when on it holds; null where that is not known.';

COMMENT ON COLUMN public.capacity.holds_until IS 'Until when it holds; null where it holds still, or that is not known.';

COMMENT ON COLUMN public.capacity.stated_on IS 'When it was stated: from then on it could be known.';

COMMENT ON COLUMN public.capacity.source_id IS 'The document it stands in.';

COMMENT ON COLUMN public.capacity.note IS 'What else is known about it.';

COMMENT ON COLUMN public.capacity.recorded_at IS 'When it came in.';

COMMENT ON COLUMN public.capacity.import_batch_id IS 'The file it came in.';

COMMENT ON COLUMN public.capacity.line IS 'The line of that file, counted from 1 with the header.';

ALTER TABLE public.capacity ALTER COLUMN capacity_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.capacity_capacity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.claim (
    claim_id bigint NOT NULL,
    key text NOT NULL,
    members text NOT NULL,
    title text NOT NULL,
    made_by text,
    document text,
    address text,
    saved_at timestamp with time zone NOT NULL,
    saved_by text,
    CONSTRAINT claim_address_can_be_followed CHECK ((address ~ '^https?://'::text)),
    CONSTRAINT claim_key_is_short CHECK ((key ~ '^[0-9a-f]{10}$'::text)),
    CONSTRAINT claim_names_somebody CHECK (((made_by <> ''::text) AND (document <> ''::text) AND (saved_by <> ''::text))),
    CONSTRAINT claim_says_something CHECK (((members <> ''::text) AND (title <> ''::text)))
);

COMMENT ON TABLE public.claim IS 'What was claimed and is watched. Rows are only ever added.';

COMMENT ON COLUMN public.claim.claim_id IS 'Surrogate key.';

COMMENT ON COLUMN public.claim.key IS 'Its name in addresses: the first ten hexadecimal digits of the SHA-256 of members.';

COMMENT ON COLUMN public.claim.members IS 'The claim as the address of its page has it: series=btc_kz&value=2.2&unit=Mt. The same claim has the same text.';

COMMENT ON COLUMN public.claim.title IS 'What it is called in lists.';

COMMENT ON COLUMN public.claim.made_by IS 'Who claims it; null when nobody said.';

COMMENT ON COLUMN public.claim.document IS 'Where it stands; null when nobody said.';

COMMENT ON COLUMN public.claim.address IS 'Where that can be read; null when nobody said.';

COMMENT ON COLUMN public.claim.saved_at IS 'When it was first saved.';

COMMENT ON COLUMN public.claim.saved_by IS 'By whom, as they called themselves; null when nobody said.';

ALTER TABLE public.claim ALTER COLUMN claim_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claim_claim_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.claim_evaluation (
    claim_evaluation_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    evaluated_at timestamp with time zone NOT NULL,
    occasion text NOT NULL,
    answer text NOT NULL,
    holds text NOT NULL,
    headline text NOT NULL,
    flipped boolean NOT NULL,
    CONSTRAINT claim_evaluation_says_what CHECK (((occasion <> ''::text) AND (answer <> ''::text) AND (headline <> ''::text)))
);

COMMENT ON TABLE public.claim_evaluation IS 'What a check of a watched claim came to, where it came to something else than the one before. Rows are only ever added.';

COMMENT ON COLUMN public.claim_evaluation.claim_evaluation_id IS 'Surrogate key; later evaluations have greater ones.';

COMMENT ON COLUMN public.claim_evaluation.claim_id IS 'The claim.';

COMMENT ON COLUMN public.claim_evaluation.evaluated_at IS 'When.';

COMMENT ON COLUMN public.claim_evaluation.occasion IS 'After what: saved, start, an import, a preference.';

COMMENT ON COLUMN public.claim_evaluation.answer IS 'true, trueOnlyIf, false, notCheckable, solved; refused where the claim can no longer be understood.';

COMMENT ON COLUMN public.claim_evaluation.holds IS 'Against which preferred figures it holds: series and match, in the order of their keys. What flips is this or the answer.';

COMMENT ON COLUMN public.claim_evaluation.headline IS 'The answer in words.';

COMMENT ON COLUMN public.claim_evaluation.flipped IS 'Whether answer or holds differ from the evaluation before; false for the first.';

ALTER TABLE public.claim_evaluation ALTER COLUMN claim_evaluation_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claim_evaluation_claim_evaluation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.claim_watch (
    claim_watch_id bigint NOT NULL,
    claim_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    watched boolean NOT NULL,
    done_by text,
    reason text,
    CONSTRAINT claim_watch_gives_words CHECK (((done_by <> ''::text) AND (reason <> ''::text)))
);

COMMENT ON TABLE public.claim_watch IS 'From when on a claim is watched, and from when on no longer. Rows are only ever added; the newest counts.';

COMMENT ON COLUMN public.claim_watch.claim_watch_id IS 'Surrogate key; later entries have greater ones.';

COMMENT ON COLUMN public.claim_watch.claim_id IS 'The claim.';

COMMENT ON COLUMN public.claim_watch.recorded_at IS 'When.';

COMMENT ON COLUMN public.claim_watch.watched IS 'Whether it is watched from then on.';

COMMENT ON COLUMN public.claim_watch.done_by IS 'Who said so, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.claim_watch.reason IS 'Why; null when nobody said.';

ALTER TABLE public.claim_watch ALTER COLUMN claim_watch_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.claim_watch_claim_watch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.conversion_factor (
    conversion_factor_id bigint NOT NULL,
    code text NOT NULL,
    barrels_per_tonne numeric NOT NULL,
    name text NOT NULL,
    basis text NOT NULL,
    CONSTRAINT conversion_factor_is_positive CHECK ((barrels_per_tonne > (0)::numeric))
);

COMMENT ON TABLE public.conversion_factor IS 'Barrels in a tonne, by grade of oil. None is exact; each says on what it rests.';

COMMENT ON COLUMN public.conversion_factor.conversion_factor_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.conversion_factor.code IS 'Name in files, such as azeri-btc.';

COMMENT ON COLUMN public.conversion_factor.barrels_per_tonne IS 'Barrels in one tonne.';

COMMENT ON COLUMN public.conversion_factor.name IS 'Name for people.';

COMMENT ON COLUMN public.conversion_factor.basis IS 'On which published pairs or documents it rests.';

ALTER TABLE public.conversion_factor ALTER COLUMN conversion_factor_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.conversion_factor_conversion_factor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE VIEW public.counting_announcement_entry AS
 SELECT entry.announcement_entry_id,
    entry.announcement_id,
    entry.recorded_at,
    entry.written_by,
    entry.import_batch_id,
    entry.line,
    entry.withdrawn,
    entry.reason,
    entry.target,
    entry.title,
    entry.series_id,
    entry.scope,
    entry.announced_by,
    entry.bodies,
    entry.announced_on,
    entry.printed,
    entry.value,
    entry.value_low,
    entry.unit,
    entry.per_year,
    entry.qualifier,
    entry.kind,
    entry.promises,
    entry.starts_on,
    entry.due_on,
    entry.baseline,
    entry.baseline_period,
    entry.baseline_value,
    entry.baseline_unit,
    entry.baseline_factor,
    entry.supersedes,
    entry.prorated_from,
    entry.source_id,
    entry.note,
    COALESCE(announcement_decision.decided_at, entry.recorded_at) AS counts_from
   FROM (public.announcement_entry entry
     LEFT JOIN public.announcement_decision USING (announcement_entry_id))
  WHERE ((entry.import_batch_id IS NOT NULL) OR announcement_decision.approved);

COMMENT ON VIEW public.counting_announcement_entry IS 'The entries that came in a file or were approved, with the instant from which they count; those of files that were taken back too.';

COMMENT ON COLUMN public.counting_announcement_entry.counts_from IS 'The instant of the approval, or of recording where it came in a file.';

CREATE TABLE public.import_batch (
    import_batch_id bigint NOT NULL,
    file_name text NOT NULL,
    content_sha256 text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone,
    layout text,
    entered_by text,
    added integer DEFAULT 0 NOT NULL,
    revised integer DEFAULT 0 NOT NULL,
    unchanged integer DEFAULT 0 NOT NULL,
    CONSTRAINT import_batch_counts_upwards CHECK (((added >= 0) AND (revised >= 0) AND (unchanged >= 0))),
    CONSTRAINT import_batch_has_a_checksum CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT import_batch_is_undone_after_it_was_recorded CHECK ((undone_at >= recorded_at))
);

COMMENT ON TABLE public.import_batch IS 'One file that came in, or one entry by hand.';

COMMENT ON COLUMN public.import_batch.import_batch_id IS 'Surrogate key.';

COMMENT ON COLUMN public.import_batch.file_name IS 'The name it came with.';

COMMENT ON COLUMN public.import_batch.content_sha256 IS 'SHA-256 of its bytes, in hexadecimal.';

COMMENT ON COLUMN public.import_batch.recorded_at IS 'When it was recorded.';

COMMENT ON COLUMN public.import_batch.undone_at IS 'When it was taken back; null while it counts.';

COMMENT ON COLUMN public.import_batch.layout IS 'What kind of file it was taken for; null for batches from before this was kept.';

COMMENT ON COLUMN public.import_batch.entered_by IS 'Who brought it in, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.import_batch.added IS 'Rows that were new.';

COMMENT ON COLUMN public.import_batch.revised IS 'Rows that were known with other content.';

COMMENT ON COLUMN public.import_batch.unchanged IS 'Rows that were known already.';

CREATE VIEW public.current_figure AS
 SELECT DISTINCT ON (figure.series_id, figure.period_start, figure.period_end, figure.source_id, figure.unit) figure.series_id,
    figure.period_start,
    figure.period_end,
    figure.source_id,
    figure.unit,
    figure.recorded_at,
    figure.value,
    figure.value_low,
    figure.value_high,
    figure.qualifier,
    figure.status,
    figure.standing,
    figure.finding,
    figure.note,
    figure.known_on,
    figure.import_batch_id,
    figure.line,
    figure.reason
   FROM (public.figure
     JOIN public.import_batch USING (import_batch_id))
  WHERE (import_batch.undone_at IS NULL)
  ORDER BY figure.series_id, figure.period_start, figure.period_end, figure.source_id, figure.unit, figure.recorded_at DESC;

COMMENT ON VIEW public.current_figure IS 'Of each figure the row that counts: the newest recorded one of the batches that were not undone.';

CREATE TABLE public.figure_choice (
    series_id bigint NOT NULL,
    period_start date NOT NULL,
    period_end date NOT NULL,
    source_id bigint,
    reason text,
    figure_choice_id bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    chosen_by text,
    import_batch_id bigint,
    CONSTRAINT figure_choice_covers_at_least_a_day CHECK ((period_start < period_end)),
    CONSTRAINT figure_choice_gives_a_reason CHECK (((source_id IS NULL) OR (reason IS NOT NULL))),
    CONSTRAINT figure_choice_names_somebody CHECK ((chosen_by <> ''::text)),
    CONSTRAINT figure_choice_says_why CHECK ((reason <> ''::text))
);

COMMENT ON TABLE public.figure_choice IS 'Which of several figures for the same days a steward prefers, and why. Rows are added, never changed: the newest recorded one counts.';

COMMENT ON COLUMN public.figure_choice.series_id IS 'The series.';

COMMENT ON COLUMN public.figure_choice.period_start IS 'First day covered.';

COMMENT ON COLUMN public.figure_choice.period_end IS 'First day no longer covered.';

COMMENT ON COLUMN public.figure_choice.source_id IS 'The document whose figure is preferred; null where a choice was withdrawn and the rule decides again.';

COMMENT ON COLUMN public.figure_choice.reason IS 'Why, in words for readers; null only where a choice was withdrawn without a word.';

COMMENT ON COLUMN public.figure_choice.figure_choice_id IS 'Surrogate key; later choices have greater ones.';

COMMENT ON COLUMN public.figure_choice.recorded_at IS 'When it was chosen. What is chosen by hand counts in no vintage of an earlier day.';

COMMENT ON COLUMN public.figure_choice.chosen_by IS 'Who chose, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.figure_choice.import_batch_id IS 'The file it came in, which gives it no day: it counts in every vintage that knows its figure. Null where it was made by hand.';

CREATE VIEW public.current_figure_choice AS
 SELECT DISTINCT ON (figure_choice.series_id, figure_choice.period_start, figure_choice.period_end) figure_choice.series_id,
    figure_choice.period_start,
    figure_choice.period_end,
    figure_choice.source_id,
    figure_choice.reason,
    figure_choice.figure_choice_id,
    figure_choice.recorded_at,
    figure_choice.chosen_by,
    figure_choice.import_batch_id
   FROM (public.figure_choice
     LEFT JOIN public.import_batch USING (import_batch_id))
  WHERE (import_batch.undone_at IS NULL)
  ORDER BY figure_choice.series_id, figure_choice.period_start, figure_choice.period_end, figure_choice.recorded_at DESC, figure_choice.figure_choice_id DESC;

COMMENT ON VIEW public.current_figure_choice IS 'Of the choices for the same days the row that counts: the newest recorded one, leaving out those of batches that were undone.';

CREATE TABLE public.event (
    event_id bigint NOT NULL,
    starts_on public.partial_date NOT NULL,
    ends_on public.partial_date,
    title text NOT NULL,
    kind text NOT NULL,
    routes text[] NOT NULL,
    source_id bigint NOT NULL,
    note text,
    import_batch_id bigint NOT NULL,
    line integer NOT NULL
);

COMMENT ON TABLE public.event IS 'Agreements, summits, openings, disruptions.';

COMMENT ON COLUMN public.event.event_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.event.starts_on IS 'When it began, as far as it is known.';

COMMENT ON COLUMN public.event.ends_on IS 'When it ended, for what took more than a day.';

COMMENT ON COLUMN public.event.title IS 'What happened, in a line.';

COMMENT ON COLUMN public.event.kind IS 'agreement, disruption, flow change, infrastructure, milestone, policy, shipment, summit.';

COMMENT ON COLUMN public.event.routes IS 'The routes it touches; none for a general one.';

COMMENT ON COLUMN public.event.source_id IS 'The document it stands in.';

COMMENT ON COLUMN public.event.note IS 'What else is known about it.';

COMMENT ON COLUMN public.event.import_batch_id IS 'The file it came in.';

COMMENT ON COLUMN public.event.line IS 'The line of that file, counted from 1 with the header.';

ALTER TABLE public.event ALTER COLUMN event_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.figure_choice ALTER COLUMN figure_choice_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.figure_choice_figure_choice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.import_batch ALTER COLUMN import_batch_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_batch_import_batch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reading (
    series_id bigint NOT NULL,
    read_at timestamp with time zone NOT NULL,
    value double precision,
    status public.observation_status NOT NULL,
    import_batch_id bigint,
    CONSTRAINT reading_missing_has_no_value CHECK (((value IS NULL) = ((status)::text = ANY (ARRAY['O'::text, 'M'::text, 'Q'::text]))))
);

COMMENT ON TABLE public.reading IS 'A metered value at an instant; dense, by the million.';

COMMENT ON COLUMN public.reading.series_id IS 'What was metered.';

COMMENT ON COLUMN public.reading.read_at IS 'The instant; the dimension of the hypertable.';

COMMENT ON COLUMN public.reading.value IS 'In the unit of the series; null when missing.';

COMMENT ON COLUMN public.reading.status IS 'What kind of value, or of absence.';

COMMENT ON COLUMN public.reading.import_batch_id IS 'The file it came in; null for a live feed.';

CREATE TABLE public.remembered_mapping (
    shape text NOT NULL,
    mapping jsonb NOT NULL,
    remembered_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE public.remembered_mapping IS 'How files with certain columns are read, as people said it; the last word counts.';

COMMENT ON COLUMN public.remembered_mapping.shape IS 'By which files with the same columns are known again.';

COMMENT ON COLUMN public.remembered_mapping.mapping IS 'What was said, as the API takes it.';

COMMENT ON COLUMN public.remembered_mapping.remembered_at IS 'When it was said.';

CREATE TABLE public.saved_item (
    saved_item_id bigint NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    CONSTRAINT saved_item_is_a_view_or_a_board CHECK ((kind = ANY (ARRAY['view'::text, 'board'::text]))),
    CONSTRAINT saved_item_key_fits_addresses CHECK ((key ~ '^[a-z0-9][a-z0-9-]{0,63}$'::text))
);

COMMENT ON TABLE public.saved_item IS 'Saved views and dashboards; what they are stands in their versions. Rows are only ever added.';

COMMENT ON COLUMN public.saved_item.saved_item_id IS 'Surrogate key.';

COMMENT ON COLUMN public.saved_item.kind IS 'view or board.';

COMMENT ON COLUMN public.saved_item.key IS 'Its name in addresses, made of its first title; it stays when the title changes.';

ALTER TABLE public.saved_item ALTER COLUMN saved_item_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.saved_item_saved_item_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.saved_version (
    saved_item_id bigint NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    note text,
    content text NOT NULL,
    grammar integer NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by text,
    withdrawn boolean DEFAULT false NOT NULL,
    restores integer,
    CONSTRAINT saved_version_counts_upwards CHECK (((number >= 1) AND (grammar >= 1))),
    CONSTRAINT saved_version_restores_an_earlier_one CHECK ((restores < number)),
    CONSTRAINT saved_version_says_something CHECK (((title <> ''::text) AND (note <> ''::text) AND (content <> ''::text) AND (saved_by <> ''::text)))
);

COMMENT ON TABLE public.saved_version IS 'Every state of a saved view or dashboard. Rows are only ever added; the greatest number counts.';

COMMENT ON COLUMN public.saved_version.saved_item_id IS 'What it is a version of.';

COMMENT ON COLUMN public.saved_version.number IS 'From 1 on, without a gap.';

COMMENT ON COLUMN public.saved_version.title IS 'What it is called in lists.';

COMMENT ON COLUMN public.saved_version.note IS 'What is to be known of it; null when nobody said.';

COMMENT ON COLUMN public.saved_version.content IS 'Of a view its address, from the root of Kervan on; of a dashboard an object of JSON: from, to, asOf and tiles.';

COMMENT ON COLUMN public.saved_version.grammar IS 'The version of the parameters in which its addresses are written.';

COMMENT ON COLUMN public.saved_version.saved_at IS 'When.';

COMMENT ON COLUMN public.saved_version.saved_by IS 'Who, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.saved_version.withdrawn IS 'Whether it is off the lists from this version on.';

COMMENT ON COLUMN public.saved_version.restores IS 'The version whose content this one brings back; null when it is a new one.';

CREATE TABLE public.scope (
    scope_id bigint NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    part_of bigint,
    parts_exhaust_it boolean NOT NULL,
    parts_overlap boolean NOT NULL,
    note text,
    CONSTRAINT scope_has_a_name CHECK ((name <> ''::text)),
    CONSTRAINT scope_is_no_part_of_itself CHECK ((part_of <> scope_id)),
    CONSTRAINT scope_key_is_small_letters CHECK ((key ~ '^[a-z][a-z0-9_]{0,62}$'::text)),
    CONSTRAINT scope_note_is_not_empty CHECK ((note <> ''::text)),
    CONSTRAINT scope_parts_that_overlap_do_not_exhaust_it CHECK ((NOT (parts_exhaust_it AND parts_overlap)))
);

COMMENT ON TABLE public.scope IS 'What exactly is counted. Series of one scope are comparable; a part is checked against its whole; others are not compared.';

COMMENT ON COLUMN public.scope.scope_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.scope.key IS 'Its name in addresses and files.';

COMMENT ON COLUMN public.scope.name IS 'Its name for people.';

COMMENT ON COLUMN public.scope.part_of IS 'The scope that counts all of this and more; null at the root of a tree. Never in a circle.';

COMMENT ON COLUMN public.scope.parts_exhaust_it IS 'Whether its known parts, added, are all of it.';

COMMENT ON COLUMN public.scope.parts_overlap IS 'Whether something can be counted in two of its parts, so that they are never added.';

COMMENT ON COLUMN public.scope.note IS 'On what that rests; null when it is plain.';

ALTER TABLE public.scope ALTER COLUMN scope_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.scope_scope_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.series (
    series_id bigint NOT NULL,
    key public.series_key NOT NULL,
    name text NOT NULL,
    route text NOT NULL,
    origin text NOT NULL,
    commodity text NOT NULL,
    measure text NOT NULL,
    unit public.unit_of_measure NOT NULL,
    aggregation public.aggregation NOT NULL,
    conversion_factor_id bigint,
    scope_id bigint
);

COMMENT ON TABLE public.series IS 'What is measured. Holds no numbers.';

COMMENT ON COLUMN public.series.series_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.series.key IS 'Its name in addresses and files.';

COMMENT ON COLUMN public.series.name IS 'Its name for people.';

COMMENT ON COLUMN public.series.route IS 'The way it is carried: pipeline, corridor, port.';

COMMENT ON COLUMN public.series.origin IS 'Where it comes from.';

COMMENT ON COLUMN public.series.commodity IS 'What is carried.';

COMMENT ON COLUMN public.series.measure IS 'At which point it is counted: throughput, transit, shipment, loadings ...';

COMMENT ON COLUMN public.series.unit IS 'The unit in which it is held and shown first.';

COMMENT ON COLUMN public.series.aggregation IS 'How shorter periods make up a longer one.';

COMMENT ON COLUMN public.series.conversion_factor_id IS 'Barrels in a tonne of it; null where nothing is converted.';

COMMENT ON COLUMN public.series.scope_id IS 'What exactly it counts; null for a scope of its own.';

ALTER TABLE public.series ALTER COLUMN series_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.series_series_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.short_link (
    code text NOT NULL,
    address text NOT NULL,
    grammar integer NOT NULL,
    linked_at timestamp with time zone NOT NULL,
    CONSTRAINT short_link_code_is_short CHECK ((code ~ '^[0-9A-Za-z]{4,43}$'::text)),
    CONSTRAINT short_link_grammar_counts_upwards CHECK ((grammar >= 1)),
    CONSTRAINT short_link_leads_to_a_page_of_kervan CHECK (((address ~ '^/[a-z]'::text) AND (length(address) <= 4000)))
);

COMMENT ON TABLE public.short_link IS 'Short names of addresses, kept for ever. Rows are only ever added.';

COMMENT ON COLUMN public.short_link.code IS 'Behind /s/: the beginning of the SHA-256 of the address in base 62, as long as it takes to be the only one.';

COMMENT ON COLUMN public.short_link.address IS 'From the root of Kervan on: /explore?s=btc_kz&f=M. The same address has the same text.';

COMMENT ON COLUMN public.short_link.grammar IS 'The version of the parameters in which the address is written.';

COMMENT ON COLUMN public.short_link.linked_at IS 'When it was first asked for.';

CREATE TABLE public.source (
    source_id bigint NOT NULL,
    publisher text NOT NULL,
    title text NOT NULL,
    address text,
    published_on public.partial_date,
    CONSTRAINT source_address_is_not_empty CHECK ((address <> ''::text)),
    CONSTRAINT source_names_its_publisher CHECK ((publisher <> ''::text))
);

COMMENT ON TABLE public.source IS 'A document in which figures, announcements or events stand.';

COMMENT ON COLUMN public.source.source_id IS 'Surrogate key; never leaves the database.';

COMMENT ON COLUMN public.source.publisher IS 'Who printed it, and in brackets whose figures these are.';

COMMENT ON COLUMN public.source.title IS 'Its title.';

COMMENT ON COLUMN public.source.address IS 'Where it can be read; null when none is known.';

COMMENT ON COLUMN public.source.published_on IS 'Its date, as far as it is known; null when it is not.';

ALTER TABLE public.source ALTER COLUMN source_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.source_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.watched_target (
    watched_target_id bigint NOT NULL,
    target text NOT NULL,
    watched boolean NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    said_by text,
    reason text,
    import_batch_id bigint,
    line integer,
    CONSTRAINT watched_target_comes_from_a_line_of_a_file CHECK (((import_batch_id IS NULL) = (line IS NULL))),
    CONSTRAINT watched_target_is_plain CHECK ((target ~ '^[a-z][a-z0-9_]*$'::text))
);

COMMENT ON TABLE public.watched_target IS 'From when on a target was watched, or no longer. Rows are added, never changed: the newest one of a target that counts decides.';

COMMENT ON COLUMN public.watched_target.watched_target_id IS 'Surrogate key; later entries have greater ones.';

COMMENT ON COLUMN public.watched_target.target IS 'The chain of announcements, by name.';

COMMENT ON COLUMN public.watched_target.watched IS 'Whether it is watched from then on.';

COMMENT ON COLUMN public.watched_target.recorded_at IS 'From when on.';

COMMENT ON COLUMN public.watched_target.said_by IS 'Who wanted it, as they called themselves; null when nobody said.';

COMMENT ON COLUMN public.watched_target.reason IS 'Why, in words for readers; null when nobody said.';

COMMENT ON COLUMN public.watched_target.import_batch_id IS 'The file it came in; null where it was chosen by hand.';

COMMENT ON COLUMN public.watched_target.line IS 'The line of that file, counted from 1 with the header.';

ALTER TABLE public.watched_target ALTER COLUMN watched_target_id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.watched_target_watched_target_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE ONLY public.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (act_id);

ALTER TABLE ONLY public.announcement_decision
    ADD CONSTRAINT announcement_decision_pkey PRIMARY KEY (announcement_entry_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT announcement_entry_pkey PRIMARY KEY (announcement_entry_id);

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_has_one_key UNIQUE (key);

ALTER TABLE ONLY public.announcement
    ADD CONSTRAINT announcement_pkey PRIMARY KEY (announcement_id);

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_pkey PRIMARY KEY (capacity_id);

ALTER TABLE ONLY public.claim_evaluation
    ADD CONSTRAINT claim_evaluation_pkey PRIMARY KEY (claim_evaluation_id);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_has_a_key_of_its_own UNIQUE (key);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_is_kept_once UNIQUE (members);

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (claim_id);

ALTER TABLE ONLY public.claim_watch
    ADD CONSTRAINT claim_watch_pkey PRIMARY KEY (claim_watch_id);

ALTER TABLE ONLY public.conversion_factor
    ADD CONSTRAINT conversion_factor_has_one_code UNIQUE (code);

ALTER TABLE ONLY public.conversion_factor
    ADD CONSTRAINT conversion_factor_pkey PRIMARY KEY (conversion_factor_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT entry_is_of_one_writer UNIQUE (announcement_entry_id, written_by);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_happens_once UNIQUE (starts_on, title);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (event_id);

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_pkey PRIMARY KEY (figure_choice_id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_is_recorded_once PRIMARY KEY (series_id, period_start, period_end, source_id, unit, recorded_at);

ALTER TABLE ONLY public.import_batch
    ADD CONSTRAINT import_batch_pkey PRIMARY KEY (import_batch_id);

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_is_taken_once PRIMARY KEY (series_id, read_at);

ALTER TABLE ONLY public.remembered_mapping
    ADD CONSTRAINT remembered_mapping_is_one_for_a_shape PRIMARY KEY (shape);

ALTER TABLE ONLY public.saved_item
    ADD CONSTRAINT saved_item_has_a_key_of_its_own UNIQUE (kind, key);

ALTER TABLE ONLY public.saved_item
    ADD CONSTRAINT saved_item_pkey PRIMARY KEY (saved_item_id);

ALTER TABLE ONLY public.saved_version
    ADD CONSTRAINT saved_version_pkey PRIMARY KEY (saved_item_id, number);

ALTER TABLE ONLY public.scope
    ADD CONSTRAINT scope_has_one_key UNIQUE (key);

ALTER TABLE ONLY public.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (scope_id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_has_one_key UNIQUE (key);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (series_id);

ALTER TABLE ONLY public.short_link
    ADD CONSTRAINT short_link_is_one_for_an_address UNIQUE (address);

ALTER TABLE ONLY public.short_link
    ADD CONSTRAINT short_link_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_is_one_document UNIQUE NULLS NOT DISTINCT (publisher, title, address, published_on);

ALTER TABLE ONLY public.source
    ADD CONSTRAINT source_pkey PRIMARY KEY (source_id);

ALTER TABLE ONLY public.watched_target
    ADD CONSTRAINT watched_target_pkey PRIMARY KEY (watched_target_id);

CREATE INDEX announcement_entry_by_announcement ON public.announcement_entry USING btree (announcement_id, recorded_at);

CREATE INDEX announcement_entry_by_batch ON public.announcement_entry USING btree (import_batch_id);

CREATE INDEX capacity_by_batch ON public.capacity USING btree (import_batch_id);

CREATE INDEX capacity_by_key ON public.capacity USING btree (key, recorded_at);

CREATE INDEX claim_evaluation_by_claim ON public.claim_evaluation USING btree (claim_id, claim_evaluation_id);

CREATE INDEX claim_watch_by_claim ON public.claim_watch USING btree (claim_id, claim_watch_id);

CREATE INDEX figure_by_batch ON public.figure USING btree (import_batch_id);

CREATE INDEX figure_choice_by_batch ON public.figure_choice USING btree (import_batch_id);

CREATE INDEX figure_choice_by_days ON public.figure_choice USING btree (series_id, period_start, period_end, recorded_at);

CREATE INDEX watched_target_by_batch ON public.watched_target USING btree (import_batch_id);

CREATE INDEX watched_target_by_target ON public.watched_target USING btree (target, recorded_at);

ALTER TABLE ONLY public.announcement_decision
    ADD CONSTRAINT announcement_decision_announcement_entry_id_fkey FOREIGN KEY (announcement_entry_id) REFERENCES public.announcement_entry(announcement_entry_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT announcement_entry_announcement_id_fkey FOREIGN KEY (announcement_id) REFERENCES public.announcement(announcement_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT announcement_entry_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT announcement_entry_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(series_id);

ALTER TABLE ONLY public.announcement_entry
    ADD CONSTRAINT announcement_entry_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(source_id);

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(source_id);

ALTER TABLE ONLY public.claim_evaluation
    ADD CONSTRAINT claim_evaluation_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(claim_id);

ALTER TABLE ONLY public.claim_watch
    ADD CONSTRAINT claim_watch_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES public.claim(claim_id);

ALTER TABLE ONLY public.announcement_decision
    ADD CONSTRAINT decision_knows_the_writer FOREIGN KEY (announcement_entry_id, written_by) REFERENCES public.announcement_entry(announcement_entry_id, written_by);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(source_id);

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(series_id);

ALTER TABLE ONLY public.figure_choice
    ADD CONSTRAINT figure_choice_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(source_id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(series_id);

ALTER TABLE ONLY public.figure
    ADD CONSTRAINT figure_source_id_fkey FOREIGN KEY (source_id) REFERENCES public.source(source_id);

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT reading_series_id_fkey FOREIGN KEY (series_id) REFERENCES public.series(series_id);

ALTER TABLE ONLY public.saved_version
    ADD CONSTRAINT saved_version_restores_its_own FOREIGN KEY (saved_item_id, restores) REFERENCES public.saved_version(saved_item_id, number);

ALTER TABLE ONLY public.saved_version
    ADD CONSTRAINT saved_version_saved_item_id_fkey FOREIGN KEY (saved_item_id) REFERENCES public.saved_item(saved_item_id);

ALTER TABLE ONLY public.scope
    ADD CONSTRAINT scope_part_of_fkey FOREIGN KEY (part_of) REFERENCES public.scope(scope_id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_conversion_factor_id_fkey FOREIGN KEY (conversion_factor_id) REFERENCES public.conversion_factor(conversion_factor_id);

ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_scope_id_fkey FOREIGN KEY (scope_id) REFERENCES public.scope(scope_id);

ALTER TABLE ONLY public.watched_target
    ADD CONSTRAINT watched_target_import_batch_id_fkey FOREIGN KEY (import_batch_id) REFERENCES public.import_batch(import_batch_id);
