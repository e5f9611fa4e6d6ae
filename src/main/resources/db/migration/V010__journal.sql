-- What people did, chained. No names and no texts: ids, kinds, times and digests (SHA-256, in hexadecimal).
create table journal_entry (
    sequence     bigint primary key,
    id           uuid not null unique,
    kind         varchar not null,
    actor        uuid not null,
    subject      uuid not null,
    happened_on  date not null,
    recorded_at  timestamp(6) with time zone not null,
    fact_digest  varchar(64) not null,
    previous     varchar(64) not null,
    digest       varchar(64) not null unique
);
create index journal_entry_subject on journal_entry (subject);
grant select, insert on journal_entry to ${application};

-- The salt of an entry's fact; erasing it leaves the proof that something was recorded, and nothing of what.
create table journal_salt (
    entry_id uuid primary key references journal_entry (id),
    salt     varchar(32) not null
);
grant select, insert, delete on journal_salt to ${application};

-- The end of the chain. Each transaction locks it last, so that entries stand in one order.
create table journal_head (
    id       integer primary key check (id = 1),
    sequence bigint not null,
    digest   varchar(64) not null
);
grant select, update on journal_head to ${application};
insert into journal_head (id, sequence, digest)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
