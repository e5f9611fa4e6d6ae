-- The portfolio's counter: numbers are given once.
create table portfolio_counter (
    learner_id uuid primary key,
    last       integer not null
);
grant select, insert, update on portfolio_counter to ${application};

create table portfolio_piece (
    id         uuid primary key,
    learner_id uuid not null,
    number     integer not null,
    started_at timestamp(6) with time zone not null,
    unique (learner_id, number)
);
grant select, insert on portfolio_piece to ${application};

-- What has been typed so far, as it was typed, right or wrong: nobody's fact until it is submitted. One at a time.
create table portfolio_draft (
    piece_id   uuid primary key references portfolio_piece (id),
    revision   integer not null,
    document   text not null,
    changed_at timestamp(6) with time zone not null
);
grant select, insert, update, delete on portfolio_draft to ${application};

create table portfolio_draft_file (
    id         uuid primary key,
    piece_id   uuid not null references portfolio_piece (id),
    name       varchar not null,
    media_type varchar not null,
    size       bigint not null,
    sha256     varchar(64) not null,
    added_at   timestamp(6) with time zone not null
);
create index portfolio_draft_file_piece on portfolio_draft_file (piece_id);
create index portfolio_draft_file_sha256 on portfolio_draft_file (sha256);
grant select, insert, delete on portfolio_draft_file to ${application};

create table portfolio_version (
    id           uuid primary key,
    piece_id     uuid not null references portfolio_piece (id),
    number       integer not null,
    title        varchar not null,
    method       varchar not null,
    account      text not null,
    declaration  text not null,
    submitted_at timestamp(6) with time zone not null,
    unique (piece_id, number)
);
grant select, insert on portfolio_version to ${application};

create table portfolio_occasion (
    id         uuid primary key,
    version_id uuid not null references portfolio_version (id),
    place_in_order integer not null,
    from_date  date not null,
    to_date    date not null,
    place      varchar not null,
    setting    varchar,
    sector     varchar,
    contexts   varchar not null,
    customers  text not null,
    others     text not null
);
create index portfolio_occasion_version on portfolio_occasion (version_id);
grant select, insert on portfolio_occasion to ${application};

create table portfolio_file (
    id         uuid primary key,
    version_id uuid not null references portfolio_version (id),
    place_in_order integer not null,
    name       varchar not null,
    media_type varchar not null,
    size       bigint not null,
    sha256     varchar(64) not null
);
create index portfolio_file_version on portfolio_file (version_id);
create index portfolio_file_sha256 on portfolio_file (sha256);
grant select, insert on portfolio_file to ${application};

create table portfolio_claim (
    id           uuid primary key,
    enrolment_id uuid not null,
    piece_id     uuid not null references portfolio_piece (id),
    version      integer not null,
    criterion    varchar not null,
    locator      text not null,
    claimed_at   timestamp(6) with time zone not null,
    unique (enrolment_id, piece_id, version, criterion),
    foreign key (enrolment_id) references enrolment_enrolment (id),
    foreign key (piece_id, version) references portfolio_version (piece_id, number)
);
create index portfolio_claim_piece on portfolio_claim (piece_id);
grant select, insert on portfolio_claim to ${application};

create table portfolio_withdrawal (
    id           uuid primary key,
    piece_id     uuid not null unique references portfolio_piece (id),
    withdrawn_at timestamp(6) with time zone not null
);
grant select, insert on portfolio_withdrawal to ${application};
