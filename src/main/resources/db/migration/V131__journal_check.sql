-- Where a check of the journal ended and what it found, so that the next goes on from there. A fact like any other, with an
-- entry of its own.
create table journal_mark (
    id             uuid primary key,
    sequence       bigint not null,
    digest         varchar(64) not null,
    from_beginning boolean not null,
    breaks         bigint not null,
    places         text not null
);
create index journal_mark_sequence on journal_mark (sequence);
grant select, insert on journal_mark to ${application};

-- The check that is under way, or else the last one. Whoever does its next page locks the row, so there is one at a time;
-- after a crash it goes on where the last page ended.
create table journal_check (
    id             integer primary key check (id = 1),
    asked_by       uuid,
    asked_at       timestamp(6) with time zone,
    ended_at       timestamp(6) with time zone,
    from_beginning boolean not null,
    began_after    bigint not null,
    stage          varchar not null,
    sequence       bigint not null,
    digest         varchar(64) not null,
    kind           varchar,
    fact           uuid,
    facts          bigint not null,
    places         text not null,
    compared       bigint not null,
    breaks         bigint not null
);
grant select, update on journal_check to ${application};
insert into journal_check (id, from_beginning, began_after, stage, sequence, digest, facts, places, compared, breaks)
values (1, true, 0, 'DONE', 0, '0000000000000000000000000000000000000000000000000000000000000000', 0, '', 0, 0);

-- What that check found so far, the first thousand places of it.
create table journal_break (
    number bigint primary key,
    kind   varchar not null,
    entry  bigint not null,
    about  text not null
);
grant select, insert, delete on journal_break to ${application};
