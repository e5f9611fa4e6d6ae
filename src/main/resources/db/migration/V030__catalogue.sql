-- Editions of standards and policies as they were when first used: the canonical form, and its SHA-256 in hexadecimal.
create table catalogue_frozen (
    kind       varchar not null check (kind in ('standard', 'policy')),
    id         varchar not null,
    edition    varchar not null,
    digest     varchar(64) not null,
    form       bytea not null,
    frozen_at  timestamp(6) with time zone not null,
    primary key (kind, id, edition)
);
grant select, insert on catalogue_frozen to ${application};
