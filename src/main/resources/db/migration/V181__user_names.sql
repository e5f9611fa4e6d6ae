-- A person signs in with another name from some moment on; the highest number holds. Whoever had a name keeps it: nobody
-- else is given it, and they are found by it.
create table people_user_name (
    id            uuid primary key,
    person_id     uuid not null references people_person (id),
    number        integer not null,
    user_name     varchar not null,
    user_name_key varchar not null,
    reason        varchar not null,
    recorded_by   uuid not null,
    recorded_at   timestamp(6) with time zone not null,
    unique (person_id, number)
);
create index people_user_name_key on people_user_name (user_name_key);
grant select, insert on people_user_name to ${application};

create or replace view people_search as
select p.id as person_id,
       concat(max(p.user_name_key), ' ',
              coalesce((select string_agg(u.user_name_key, ' ') from people_user_name u where u.person_id = p.id), ''), ' ',
              string_agg(regexp_replace(
                  concat(d.folded_name, ' | ', lower(coalesce(d.candidate_number, '')), ' | ', lower(coalesce(d.email, ''))),
                  '[\s''’‘ʼ´`.,@_/()+‐‑–—-]+', '', 'g'), ' ')) as text
from people_person p
join people_details d on d.person_id = p.id
group by p.id;

create or replace view people_person_now as
select p.id, coalesce(u.user_name, p.user_name) as user_name, coalesce(u.user_name_key, p.user_name_key) as user_name_key,
       p.recorded_at,
       d.number as details_number, d.name, d.folded_name, d.candidate_number, d.email,
       coalesce(a.number, 0) as access_number, coalesce(a.disabled, false) as disabled,
       (select string_agg(r.role, ',' order by r.role) from people_role_now r where r.person_id = p.id) as roles,
       (select s.text from people_search s where s.person_id = p.id) as search_text
from people_person p
join people_details d on d.person_id = p.id
    and not exists (select 1 from people_details later
                    where later.person_id = d.person_id and later.number > d.number)
left join people_access_change a on a.person_id = p.id
    and not exists (select 1 from people_access_change later
                    where later.person_id = a.person_id and later.number > a.number)
left join people_user_name u on u.person_id = p.id
    and not exists (select 1 from people_user_name later
                    where later.person_id = u.person_id and later.number > u.number);
