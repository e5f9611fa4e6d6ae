-- A record that carried a signature, byte for byte as it was issued.
create table records_issued (
    id           uuid primary key,
    enrolment_id uuid not null references enrolment_enrolment (id),
    content      varchar(64) not null,
    issued_at    timestamp(6) with time zone not null,
    pdf          bytea not null,
    unique (enrolment_id, content)
);
grant select, insert on records_issued to ${application};
