-- Who has which role now: an allocation counts only while the person has the role for it.
create view enrolment_role as
select person_id, role from people_role_now;
grant select on enrolment_role to ${application};
