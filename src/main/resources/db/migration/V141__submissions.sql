-- What each version was made from: the draft's revision and the digest of what was typed. Versions from before have none.
create table portfolio_submission (
    version_id   uuid primary key references portfolio_version (id),
    revision     integer not null,
    typed_sha256 varchar(64) not null
);
grant select, insert on portfolio_submission to ${application};
