-- Qualifications are frozen like standards and policies. The check of the kinds had no name by which it could be changed, so
-- the table is made anew with one that has.
alter table catalogue_frozen rename to catalogue_frozen_before;
create table catalogue_frozen (
    kind       varchar not null,
    id         varchar not null,
    edition    varchar not null,
    digest     varchar(64) not null,
    form       bytea not null,
    frozen_at  timestamp(6) with time zone not null,
    primary key (kind, id, edition),
    constraint catalogue_frozen_kinds check (kind in ('standard', 'policy', 'qualification'))
);
insert into catalogue_frozen select kind, id, edition, digest, form, frozen_at from catalogue_frozen_before;
drop table catalogue_frozen_before;
grant select, insert on catalogue_frozen to ${application};
