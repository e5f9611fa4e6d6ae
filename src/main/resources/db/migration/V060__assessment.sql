-- Decisions: appended, never edited. Contexts are codes separated by spaces.
create table assessment_judgement (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    claim_id     uuid not null references portfolio_claim (id),
    -- Which version of which piece the claim is on, so that a portfolio can ask what was decided on a piece.
    piece_id     uuid not null references portfolio_piece (id),
    version      integer not null,
    position     integer not null,
    supersedes   uuid references assessment_judgement (id),
    outcome      varchar not null,
    contexts     varchar not null,
    feedback     text not null,
    provisional  boolean not null,
    judge_id     uuid not null,
    judged_on    date not null,
    recorded_at  timestamp(6) with time zone not null,
    -- Two judges who saw the same state make one judgement: the second is told.
    unique (claim_id, position)
);
create index assessment_judgement_enrolment on assessment_judgement (enrolment_id);
create index assessment_judgement_piece on assessment_judgement (piece_id);
grant select, insert on assessment_judgement to ${application};

create table assessment_sign_off (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    criterion    varchar not null,
    position     integer not null,
    provisional  boolean not null,
    signed_by    uuid not null,
    signed_on    date not null,
    recorded_at  timestamp(6) with time zone not null,
    unique (enrolment_id, criterion, position)
);
grant select, insert on assessment_sign_off to ${application};

create table assessment_sign_off_basis (
    sign_off_id  uuid not null references assessment_sign_off (id),
    judgement_id uuid not null references assessment_judgement (id),
    primary key (sign_off_id, judgement_id)
);
grant select, insert on assessment_sign_off_basis to ${application};

create table assessment_countersignature (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    decision_id  uuid not null unique,
    agreed       boolean not null,
    feedback     text not null,
    signed_by    uuid not null,
    recorded_at  timestamp(6) with time zone not null
);
create index assessment_countersignature_enrolment on assessment_countersignature (enrolment_id);
grant select, insert on assessment_countersignature to ${application};

create table assessment_attestation (
    id              uuid primary key,
    enrolment_id    uuid not null references enrolment_enrolment (id),
    rule_code       varchar not null,
    position        integer not null,
    words           text not null,
    occasions       integer not null,
    customers       integer not null,
    first_occasion  date,
    last_occasion   date,
    days            integer not null,
    attested_by     uuid not null,
    attested_on     date not null,
    recorded_at     timestamp(6) with time zone not null,
    unique (enrolment_id, rule_code, position)
);
grant select, insert on assessment_attestation to ${application};

create table assessment_referral (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    piece_id     uuid not null references portfolio_piece (id),
    version      integer not null,
    missing      text not null,
    referred_by  uuid not null,
    recorded_at  timestamp(6) with time zone not null
);
create index assessment_referral_enrolment on assessment_referral (enrolment_id);
create index assessment_referral_piece on assessment_referral (piece_id);
grant select, insert on assessment_referral to ${application};
