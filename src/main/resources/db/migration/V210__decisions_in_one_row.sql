-- What a sign-off or an attestation stands on is part of the one fact and read with it: ids in one column, separated by
-- spaces, rather than a table beside it. Attestations made before any were kept go on having none.
alter table assessment_sign_off add column judgements text default '' not null;
update assessment_sign_off s set judgements = coalesce(
    (select string_agg(cast(b.judgement_id as varchar(36)), ' ' order by b.judgement_id)
     from assessment_sign_off_basis b where b.sign_off_id = s.id), '');
alter table assessment_sign_off alter column judgements drop default;
drop table assessment_sign_off_basis;

alter table assessment_attestation add column judgements text default '' not null;
update assessment_attestation a set judgements = coalesce(
    (select string_agg(cast(b.judgement_id as varchar(36)), ' ' order by b.judgement_id)
     from assessment_attestation_basis b where b.attestation_id = a.id), '');
alter table assessment_attestation alter column judgements drop default;
drop table assessment_attestation_basis;
