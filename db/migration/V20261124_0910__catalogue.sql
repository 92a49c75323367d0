-- What exists: documents, conversion factors and series.

create table source (
    source_id    bigint generated always as identity primary key,
    publisher    text not null,
    title        text not null,
    address      text,
    published_on partial_date,
    constraint source_is_one_document unique nulls not distinct (publisher, title, address, published_on),
    constraint source_names_its_publisher check (publisher <> ''),
    constraint source_address_is_not_empty check (address <> '')
);
comment on table source is 'A document in which figures, announcements or events stand.';
comment on column source.source_id is 'Surrogate key; never leaves the database.';
comment on column source.publisher is 'Who printed it, and in brackets whose figures these are.';
comment on column source.title is 'Its title.';
comment on column source.address is 'Where it can be read; null when none is known.';
comment on column source.published_on is 'Its date, as far as it is known; null when it is not.';

create table conversion_factor (
    conversion_factor_id bigint generated always as identity primary key,
    code                 text not null,
    barrels_per_tonne    numeric not null,
    name                 text not null,
    basis                text not null,
    constraint conversion_factor_has_one_code unique (code),
    constraint conversion_factor_is_positive check (barrels_per_tonne > 0)
);
comment on table conversion_factor is 'Barrels in a tonne, by grade of oil. None is exact; each says on what it rests.';
comment on column conversion_factor.conversion_factor_id is 'Surrogate key; never leaves the database.';
comment on column conversion_factor.code is 'Name in files, such as azeri-btc.';
comment on column conversion_factor.barrels_per_tonne is 'Barrels in one tonne.';
comment on column conversion_factor.name is 'Name for people.';
comment on column conversion_factor.basis is 'On which published pairs or documents it rests.';

create table series (
    series_id            bigint generated always as identity primary key,
    key                  series_key not null,
    name                 text not null,
    route                text not null,
    origin               text not null,
    commodity            text not null,
    measure              text not null,
    unit                 unit_of_measure not null,
    aggregation          aggregation not null,
    conversion_factor_id bigint references conversion_factor,
    constraint series_has_one_key unique (key)
);
comment on table series is 'What is measured. Holds no numbers.';
comment on column series.series_id is 'Surrogate key; never leaves the database.';
comment on column series.key is 'Its name in addresses and files.';
comment on column series.name is 'Its name for people.';
comment on column series.route is 'The way it is carried: pipeline, corridor, port.';
comment on column series.origin is 'Where it comes from.';
comment on column series.commodity is 'What is carried.';
comment on column series.measure is 'At which point it is counted: throughput, transit, shipment, loadings ...';
comment on column series.unit is 'The unit in which it is held and shown first.';
comment on column series.aggregation is 'How shorter periods make up a longer one.';
comment on column series.conversion_factor_id is 'Barrels in a tonne of it; null where nothing is converted.';

create function source_of(a_publisher text, a_title text, an_address text, a_published_on text) returns bigint
language plpgsql as $$
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
comment on function source_of is 'The row of a document, made when it is new.';
