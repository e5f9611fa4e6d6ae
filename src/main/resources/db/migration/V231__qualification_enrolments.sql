-- A learner on a pinned edition of a qualification.
create table enrolment_qualification (
    id                    uuid primary key,
    learner_id            uuid not null,
    qualification_id      varchar not null,
    qualification_edition varchar not null,
    qualification_digest  varchar(64) not null,
    enrolled_on           date not null,
    recorded_by           uuid not null,
    recorded_at           timestamp(6) with time zone not null,
    unique (learner_id, qualification_id, qualification_edition)
);
create index enrolment_qualification_recorded on enrolment_qualification (recorded_at, id);
grant select, insert on enrolment_qualification to ${application};

-- The units that were chosen of it; a later choice stands in the place of the one before.
create table enrolment_units_chosen (
    id               uuid primary key,
    qualification_id uuid not null references enrolment_qualification (id),
    number           integer not null,
    units            text not null,
    chosen_on        date not null,
    recorded_by      uuid not null,
    recorded_at      timestamp(6) with time zone not null,
    -- Each is the next after the one its maker had seen.
    unique (qualification_id, number)
);
grant select, insert on enrolment_units_chosen to ${application};
