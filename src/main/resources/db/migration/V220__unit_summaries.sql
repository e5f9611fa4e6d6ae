-- What lists say of a unit, and what waits in it: derived from the facts in the turn that changed them, and made anew from
-- them whenever somebody asks. Nothing is decided, signed or printed by it.
create table assessment_summary (
    enrolment_id      uuid primary key references enrolment_enrolment (id),
    -- As it stood after that turn, put together in that way.
    turn              bigint not null,
    form              integer not null,
    stage             varchar not null,
    total             integer not null,
    met               integer not null,
    claimed           integer not null,
    untouched         integer not null,
    signed_off        integer not null,
    last_moved        timestamp(6) with time zone not null,
    -- Decisions of trainees that wait to be countersigned.
    provisional       integer not null,
    provisional_since timestamp(6) with time zone,
    -- When the oldest began to wait of what an assessor, or a trainee, has to decide.
    assessor_since    timestamp(6) with time zone,
    trainee_since     timestamp(6) with time zone
);
grant select, insert, update on assessment_summary to ${application};

create table assessment_waiting (
    enrolment_id uuid not null references enrolment_enrolment (id),
    decider      varchar not null,
    kind         varchar not null,
    -- The piece to be judged, or the rule to be attested; empty where it is the unit.
    subject      varchar not null,
    version      integer not null,
    what         text not null,
    criteria     text not null,
    since        timestamp(6) with time zone not null,
    primary key (enrolment_id, decider, kind, subject, version)
);
grant select, insert, update, delete on assessment_waiting to ${application};
