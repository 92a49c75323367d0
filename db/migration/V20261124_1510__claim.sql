-- Claims that are kept, watched, and checked again when figures arrive.

create table claim (
    claim_id  bigint generated always as identity primary key,
    key       text not null,
    members   text not null,
    title     text not null,
    made_by   text,
    document  text,
    address   text,
    saved_at  timestamptz not null,
    saved_by  text,
    constraint claim_is_kept_once unique (members),
    constraint claim_has_a_key_of_its_own unique (key),
    constraint claim_key_is_short check (key ~ '^[0-9a-f]{10}$'),
    constraint claim_says_something check (members <> '' and title <> ''),
    constraint claim_names_somebody check (made_by <> '' and document <> '' and saved_by <> ''),
    constraint claim_address_can_be_followed check (address ~ '^https?://')
);
comment on table claim is 'What was claimed and is watched. Rows are only ever added.';
comment on column claim.claim_id is 'Surrogate key.';
comment on column claim.key is 'Its name in addresses: the first ten hexadecimal digits of the SHA-256 of members.';
comment on column claim.members is 'The claim as the address of its page has it: series=btc_kz&value=2.2&unit=Mt. The same claim has the same text.';
comment on column claim.title is 'What it is called in lists.';
comment on column claim.made_by is 'Who claims it; null when nobody said.';
comment on column claim.document is 'Where it stands; null when nobody said.';
comment on column claim.address is 'Where that can be read; null when nobody said.';
comment on column claim.saved_at is 'When it was first saved.';
comment on column claim.saved_by is 'By whom, as they called themselves; null when nobody said.';

create table claim_watch (
    claim_watch_id bigint generated always as identity primary key,
    claim_id       bigint not null references claim,
    recorded_at    timestamptz not null,
    watched        boolean not null,
    done_by        text,
    reason         text,
    constraint claim_watch_gives_words check (done_by <> '' and reason <> '')
);
create index claim_watch_by_claim on claim_watch (claim_id, claim_watch_id);
comment on table claim_watch is 'From when on a claim is watched, and from when on no longer. Rows are only ever added; the newest counts.';
comment on column claim_watch.claim_watch_id is 'Surrogate key; later entries have greater ones.';
comment on column claim_watch.claim_id is 'The claim.';
comment on column claim_watch.recorded_at is 'When.';
comment on column claim_watch.watched is 'Whether it is watched from then on.';
comment on column claim_watch.done_by is 'Who said so, as they called themselves; null when nobody said.';
comment on column claim_watch.reason is 'Why; null when nobody said.';

create table claim_evaluation (
    claim_evaluation_id bigint generated always as identity primary key,
    claim_id     bigint not null references claim,
    evaluated_at timestamptz not null,
    occasion     text not null,
    answer       text not null,
    holds        text not null,
    headline     text not null,
    flipped      boolean not null,
    constraint claim_evaluation_says_what check (occasion <> '' and answer <> '' and headline <> '')
);
create index claim_evaluation_by_claim on claim_evaluation (claim_id, claim_evaluation_id);
comment on table claim_evaluation is 'What a check of a watched claim came to, where it came to something else than the one before. Rows are only ever added.';
comment on column claim_evaluation.claim_evaluation_id is 'Surrogate key; later evaluations have greater ones.';
comment on column claim_evaluation.claim_id is 'The claim.';
comment on column claim_evaluation.evaluated_at is 'When.';
comment on column claim_evaluation.occasion is 'After what: saved, start, an import, a preference.';
comment on column claim_evaluation.answer is 'true, trueOnlyIf, false, notCheckable, solved; refused where the claim can no longer be understood.';
comment on column claim_evaluation.holds is 'Against which preferred figures it holds: series and match, in the order of their keys. What flips is this or the answer.';
comment on column claim_evaluation.headline is 'The answer in words.';
comment on column claim_evaluation.flipped is 'Whether answer or holds differ from the evaluation before; false for the first.';
