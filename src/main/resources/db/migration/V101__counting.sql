-- How occasions and customers were told apart when numbers were signed or attested. Whatever is from before these columns
-- was counted in the first way, and goes on being counted so.
alter table assessment_signed_state add column counting integer not null default 1;
alter table assessment_attestation add column counting integer not null default 1;
