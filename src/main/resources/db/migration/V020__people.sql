-- A person, for good. The user name is kept as it was typed; the key is what makes two of them the same.
create table people_person (
    id            uuid primary key,
    user_name     varchar not null,
    user_name_key varchar not null unique,
    recorded_by   uuid not null,
    recorded_at   timestamp(6) with time zone not null
);
grant select, insert on people_person to ${application};

-- What a person is called; the highest number holds. folded_name is the name without accents and capitals: neither
-- database sorts or searches the same way without it.
create table people_details (
    id               uuid primary key,
    person_id        uuid not null references people_person (id),
    number           integer not null,
    name             varchar not null,
    folded_name      varchar not null,
    candidate_number varchar,
    email            varchar,
    recorded_by      uuid not null,
    recorded_at      timestamp(6) with time zone not null,
    unique (person_id, number)
);
grant select, insert on people_details to ${application};

-- Granted or ended; the highest number of a person and role holds.
create table people_role_change (
    id          uuid primary key,
    person_id   uuid not null references people_person (id),
    role        varchar not null,
    number      integer not null,
    granted     boolean not null,
    recorded_by uuid not null,
    recorded_at timestamp(6) with time zone not null,
    unique (person_id, role, number)
);
grant select, insert on people_role_change to ${application};

-- Disabled or enabled again; the highest number holds. It is also part of what a session is valid for.
create table people_access_change (
    id          uuid primary key,
    person_id   uuid not null references people_person (id),
    number      integer not null,
    disabled    boolean not null,
    recorded_by uuid not null,
    recorded_at timestamp(6) with time zone not null,
    unique (person_id, number)
);
grant select, insert on people_access_change to ${application};

-- What the centre is called; the highest number holds.
create table people_centre (
    id            uuid primary key,
    number        integer not null unique,
    name          varchar not null,
    centre_number varchar,
    recorded_by   uuid not null,
    recorded_at   timestamp(6) with time zone not null
);
grant select, insert on people_centre to ${application};

-- The roles held now.
create view people_role_now as
select r.person_id, r.role
from people_role_change r
where r.granted
  and not exists (select 1 from people_role_change later
                  where later.person_id = r.person_id and later.role = r.role and later.number > r.number);
grant select on people_role_now to ${application};

-- A person as things stand now, in one row.
create view people_person_now as
select p.id, p.user_name, p.user_name_key, p.recorded_at,
       d.number as details_number, d.name, d.folded_name, d.candidate_number, d.email,
       coalesce(a.number, 0) as access_number, coalesce(a.disabled, false) as disabled,
       (select string_agg(r.role, ',' order by r.role) from people_role_now r where r.person_id = p.id) as roles
from people_person p
join people_details d on d.person_id = p.id
    and not exists (select 1 from people_details later
                    where later.person_id = d.person_id and later.number > d.number)
left join people_access_change a on a.person_id = p.id
    and not exists (select 1 from people_access_change later
                    where later.person_id = a.person_id and later.number > a.number);
grant select on people_person_now to ${application};

-- The password of a person, as an Argon2id hash, and the generation that every session of theirs has to carry.
create table people_credential (
    person_id  uuid primary key references people_person (id),
    hash       varchar,
    generation bigint not null
);
grant select, insert, update on people_credential to ${application};

-- An administrator gave out a code with which the person sets a password; replaces: one they already had.
create table people_reset (
    id          uuid primary key,
    person_id   uuid not null references people_person (id),
    replaces    boolean not null,
    expires_at  timestamp(6) with time zone not null,
    recorded_by uuid not null,
    recorded_at timestamp(6) with time zone not null
);
create index people_reset_person on people_reset (person_id);
grant select, insert on people_reset to ${application};

-- The code of a person's latest reset (SHA-256, in hexadecimal), until it is used.
create table people_reset_code (
    person_id uuid primary key references people_person (id),
    reset_id  uuid not null references people_reset (id),
    code_hash varchar(64) not null
);
grant select, insert, update, delete on people_reset_code to ${application};

-- A password was set: with the code of a reset, or without one by somebody who knew the old password.
create table people_password_set (
    id          uuid primary key,
    person_id   uuid not null references people_person (id),
    reset_id    uuid unique references people_reset (id),
    recorded_at timestamp(6) with time zone not null
);
create index people_password_set_person on people_password_set (person_id);
grant select, insert on people_password_set to ${application};

-- The person has seen that their password was reset.
create table people_reset_seen (
    reset_id    uuid primary key references people_reset (id),
    recorded_at timestamp(6) with time zone not null
);
grant select, insert on people_reset_seen to ${application};

-- Failed tries in a row, of a user name (its SHA-256, known here or not) or from an address.
create table people_sign_in_failure (
    tried     varchar primary key,
    failures  integer not null,
    latest_at timestamp(6) with time zone not null
);
create index people_sign_in_failure_latest on people_sign_in_failure (latest_at);
grant select, insert, update, delete on people_sign_in_failure to ${application};

-- What sign-in asks about a person, in one row.
create view people_account_now as
select p.id, p.user_name, p.user_name_key, p.name, p.roles, p.disabled, p.access_number,
       c.hash, coalesce(c.generation, 0) as generation
from people_person_now p
left join people_credential c on c.person_id = p.id;
grant select on people_account_now to ${application};
