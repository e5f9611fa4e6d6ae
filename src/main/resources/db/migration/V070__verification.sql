-- What the internal verifier looked at and what came of it.
create table verification_sample (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    kind         varchar not null,
    state_digest varchar(64) not null,
    agreed       boolean not null,
    comments     text not null,
    taken_by     uuid not null,
    taken_on     date not null,
    recorded_at  timestamp(6) with time zone not null
);
create index verification_sample_enrolment on verification_sample (enrolment_id);
grant select, insert on verification_sample to ${application};

-- Frozen with the sample: the decisions that stood behind each criterion or piece when it was looked at.
create table verification_sampled (
    sample_id   uuid not null references verification_sample (id),
    position    integer not null,
    criterion   varchar,
    piece_id    uuid references portfolio_piece (id),
    version     integer,
    decision_id uuid not null,
    primary key (sample_id, position)
);
grant select, insert on verification_sampled to ${application};

create table verification_action (
    id           uuid primary key,
    sample_id    uuid not null references verification_sample (id),
    enrolment_id uuid not null references enrolment_enrolment (id),
    decision_id  uuid not null,
    owner_id     uuid not null,
    due_on       date not null,
    required     text not null,
    raised_by    uuid not null,
    recorded_at  timestamp(6) with time zone not null
);
create index verification_action_enrolment on verification_action (enrolment_id);
create index verification_action_owner on verification_action (owner_id);
grant select, insert on verification_action to ${application};

-- What was done about an action, by its owner; and that the verifier is satisfied.
create table verification_action_response (
    id          uuid primary key,
    action_id   uuid not null references verification_action (id),
    done        text not null,
    given_by    uuid not null,
    recorded_at timestamp(6) with time zone not null
);
create index verification_action_response_action on verification_action_response (action_id);
grant select, insert on verification_action_response to ${application};

create table verification_action_clearance (
    id          uuid primary key,
    action_id   uuid not null unique references verification_action (id),
    comments    text not null,
    cleared_by  uuid not null,
    recorded_at timestamp(6) with time zone not null
);
grant select, insert on verification_action_clearance to ${application};
