-- Work in the background: how far each job has come, and which running program holds it until when. Nothing is proved by it.
create table site_job (
    name          varchar(40) primary key,
    begun_at      timestamp(6) with time zone,
    ended_at      timestamp(6) with time zone,
    failed_at     timestamp(6) with time zone,
    done          bigint not null,
    total         bigint not null,
    found         bigint not null,
    -- Where it goes on, in the job's own terms.
    go_on_after   varchar(200),
    holder        uuid,
    held_until    timestamp(6) with time zone
);
grant select, insert, update on site_job to ${application};
