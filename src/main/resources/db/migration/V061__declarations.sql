-- What was signed: the canonical bytes (RFC 8785), under their SHA-256.
create table assessment_signed_state (
    digest       varchar(64) not null,
    enrolment_id uuid not null references enrolment_enrolment (id),
    format       integer not null,
    document     text not null,
    recorded_at  timestamp(6) with time zone not null,
    primary key (enrolment_id, digest)
);
grant select, insert on assessment_signed_state to ${application};

create table assessment_reopening (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    round        integer not null,
    reopened_as  varchar not null,
    reason       text not null,
    reopened_by  uuid not null,
    recorded_at  timestamp(6) with time zone not null,
    unique (enrolment_id, round)
);
grant select, insert on assessment_reopening to ${application};

create table assessment_declaration (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    signatory    varchar not null,
    round        integer not null,
    state_digest varchar(64) not null,
    statement    text not null,
    after_reset  boolean not null,
    signed_by    uuid not null,
    signed_on    date not null,
    recorded_at  timestamp(6) with time zone not null,
    unique (enrolment_id, signatory, round),
    foreign key (enrolment_id, state_digest) references assessment_signed_state (enrolment_id, digest)
);
grant select, insert on assessment_declaration to ${application};

create table assessment_release (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    round        integer not null,
    state_digest varchar(64) not null,
    reason       text not null,
    released_by  uuid not null,
    released_on  date not null,
    recorded_at  timestamp(6) with time zone not null,
    unique (enrolment_id, round)
);
grant select, insert on assessment_release to ${application};

create table assessment_note (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    words        text not null,
    written_by   uuid not null,
    recorded_at  timestamp(6) with time zone not null
);
create index assessment_note_enrolment on assessment_note (enrolment_id);
grant select, insert on assessment_note to ${application};
