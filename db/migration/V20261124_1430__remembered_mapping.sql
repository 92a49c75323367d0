-- What people said of files, to be offered for the next file with the same columns.

create table remembered_mapping (
    shape         text not null,
    mapping       jsonb not null,
    remembered_at timestamptz not null,
    constraint remembered_mapping_is_one_for_a_shape primary key (shape)
);
comment on table remembered_mapping is 'How files with certain columns are read, as people said it; the last word counts.';
comment on column remembered_mapping.shape is 'By which files with the same columns are known again.';
comment on column remembered_mapping.mapping is 'What was said, as the API takes it.';
comment on column remembered_mapping.remembered_at is 'When it was said.';
