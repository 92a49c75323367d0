-- What exactly a series counts, and which scope is part of which.

create table scope (
    scope_id         bigint generated always as identity primary key,
    key              text not null,
    name             text not null,
    part_of          bigint references scope,
    parts_exhaust_it boolean not null,
    parts_overlap    boolean not null,
    note             text,
    constraint scope_has_one_key unique (key),
    constraint scope_key_is_small_letters check (key ~ '^[a-z][a-z0-9_]{0,62}$'),
    constraint scope_has_a_name check (name <> ''),
    constraint scope_is_no_part_of_itself check (part_of <> scope_id),
    constraint scope_parts_that_overlap_do_not_exhaust_it check (not (parts_exhaust_it and parts_overlap)),
    constraint scope_note_is_not_empty check (note <> '')
);
comment on table scope is 'What exactly is counted. Series of one scope are comparable; a part is checked against its whole; others are not compared.';
comment on column scope.scope_id is 'Surrogate key; never leaves the database.';
comment on column scope.key is 'Its name in addresses and files.';
comment on column scope.name is 'Its name for people.';
comment on column scope.part_of is 'The scope that counts all of this and more; null at the root of a tree. Never in a circle.';
comment on column scope.parts_exhaust_it is 'Whether its known parts, added, are all of it.';
comment on column scope.parts_overlap is 'Whether something can be counted in two of its parts, so that they are never added.';
comment on column scope.note is 'On what that rests; null when it is plain.';

alter table series add column scope_id bigint references scope;
comment on column series.scope_id is 'What exactly it counts; null for a scope of its own.';
