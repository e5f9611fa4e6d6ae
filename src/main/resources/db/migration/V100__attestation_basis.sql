-- The judgements an attestation stands on, as with a sign-off. Attestations made before have none, and stand while no
-- number they saw has shrunk.
create table assessment_attestation_basis (
    attestation_id uuid not null references assessment_attestation (id),
    judgement_id   uuid not null references assessment_judgement (id),
    primary key (attestation_id, judgement_id)
);
grant select, insert on assessment_attestation_basis to ${application};
