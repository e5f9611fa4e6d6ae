-- A learner on a pinned edition of a standard and of a policy.
create table enrolment_enrolment (
    id               uuid primary key,
    learner_id       uuid not null,
    standard_id      varchar not null,
    standard_edition varchar not null,
    standard_digest  varchar(64) not null,
    policy_id        varchar not null,
    policy_edition   varchar not null,
    policy_digest    varchar(64) not null,
    enrolled_on      date not null,
    recorded_by      uuid not null,
    recorded_at      timestamp(6) with time zone not null,
    -- One learner is on one edition of a standard once: two would split the evidence.
    unique (learner_id, standard_id, standard_edition)
);
grant select, insert on enrolment_enrolment to ${application};

create table enrolment_allocation (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    person_id    uuid not null,
    capacity     varchar not null,
    from_date    date not null,
    recorded_by  uuid not null,
    recorded_at  timestamp(6) with time zone not null
);
create index enrolment_allocation_enrolment on enrolment_allocation (enrolment_id);
create index enrolment_allocation_person on enrolment_allocation (person_id);
grant select, insert on enrolment_allocation to ${application};

create table enrolment_allocation_end (
    id            uuid primary key,
    allocation_id uuid not null unique references enrolment_allocation (id),
    last_day      date not null,
    recorded_by   uuid not null,
    recorded_at   timestamp(6) with time zone not null
);
grant select, insert on enrolment_allocation_end to ${application};

-- Whoever changes what stands in an enrolment locks its row first, so that two people do so one after the other.
create table enrolment_turn (
    enrolment_id uuid primary key references enrolment_enrolment (id),
    turn         bigint not null
);
grant select, insert, update on enrolment_turn to ${application};
