-- What a person is found by: every name, number and address they have or had, and their user name, without the signs and
-- spaces within them (SearchText).
create view people_search as
select p.id as person_id,
       concat(max(p.user_name_key), ' ',
              string_agg(regexp_replace(
                  concat(d.folded_name, ' | ', lower(coalesce(d.candidate_number, '')), ' | ', lower(coalesce(d.email, ''))),
                  '[\s''’‘ʼ´`.,@_/()+‐‑–—-]+', '', 'g'), ' ')) as text
from people_person p
join people_details d on d.person_id = p.id
group by p.id;
grant select on people_search to ${application};

create or replace view people_person_now as
select p.id, p.user_name, p.user_name_key, p.recorded_at,
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
                    where later.person_id = a.person_id and later.number > a.number);

create or replace view enrolment_learner as
select id, folded_name, candidate_number, search_text from people_person_now;
