-- What readers keep: short links, saved views and dashboards, with every version.

create table short_link (
    code      text primary key,
    address   text not null,
    grammar   integer not null,
    linked_at timestamptz not null,
    constraint short_link_is_one_for_an_address unique (address),
    constraint short_link_code_is_short check (code ~ '^[0-9A-Za-z]{4,43}$'),
    constraint short_link_leads_to_a_page_of_kervan check (address ~ '^/[a-z]' and length(address) <= 4000),
    constraint short_link_grammar_counts_upwards check (grammar >= 1)
);
comment on table short_link is 'Short names of addresses, kept for ever. Rows are only ever added.';
comment on column short_link.code is 'Behind /s/: the beginning of the SHA-256 of the address in base 62, as long as it takes to be the only one.';
comment on column short_link.address is 'From the root of Kervan on: /explore?s=btc_kz&f=M. The same address has the same text.';
comment on column short_link.grammar is 'The version of the parameters in which the address is written.';
comment on column short_link.linked_at is 'When it was first asked for.';

create table saved_item (
    saved_item_id bigint generated always as identity primary key,
    kind          text not null,
    key           text not null,
    constraint saved_item_has_a_key_of_its_own unique (kind, key),
    constraint saved_item_is_a_view_or_a_board check (kind in ('view', 'board')),
    constraint saved_item_key_fits_addresses check (key ~ '^[a-z0-9][a-z0-9-]{0,63}$')
);
comment on table saved_item is 'Saved views and dashboards; what they are stands in their versions. Rows are only ever added.';
comment on column saved_item.saved_item_id is 'Surrogate key.';
comment on column saved_item.kind is 'view or board.';
comment on column saved_item.key is 'Its name in addresses, made of its first title; it stays when the title changes.';

create table saved_version (
    saved_item_id bigint not null references saved_item,
    number        integer not null,
    title         text not null,
    note          text,
    content       text not null,
    grammar       integer not null,
    saved_at      timestamptz not null,
    saved_by      text,
    withdrawn     boolean not null default false,
    restores      integer,
    primary key (saved_item_id, number),
    constraint saved_version_counts_upwards check (number >= 1 and grammar >= 1),
    constraint saved_version_says_something check (title <> '' and note <> '' and content <> '' and saved_by <> ''),
    constraint saved_version_restores_an_earlier_one check (restores < number),
    constraint saved_version_restores_its_own foreign key (saved_item_id, restores) references saved_version
);
comment on table saved_version is 'Every state of a saved view or dashboard. Rows are only ever added; the greatest number counts.';
comment on column saved_version.saved_item_id is 'What it is a version of.';
comment on column saved_version.number is 'From 1 on, without a gap.';
comment on column saved_version.title is 'What it is called in lists.';
comment on column saved_version.note is 'What is to be known of it; null when nobody said.';
comment on column saved_version.content is 'Of a view its address, from the root of Kervan on; of a dashboard an object of JSON: from, to, asOf and tiles.';
comment on column saved_version.grammar is 'The version of the parameters in which its addresses are written.';
comment on column saved_version.saved_at is 'When.';
comment on column saved_version.saved_by is 'Who, as they called themselves; null when nobody said.';
comment on column saved_version.withdrawn is 'Whether it is off the lists from this version on.';
comment on column saved_version.restores is 'The version whose content this one brings back; null when it is a new one.';
