-- Who has which role now and an account that is open: an allocation counts only while its person has both.
create or replace view enrolment_role as
select r.person_id, r.role
from people_role_now r
where not exists (select 1 from people_access_change a
                  where a.person_id = r.person_id and a.disabled
                    and not exists (select 1 from people_access_change later
                                    where later.person_id = a.person_id and later.number > a.number));
