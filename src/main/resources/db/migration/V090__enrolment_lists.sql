-- What the list of enrolments is searched in and sorted by.
create view enrolment_learner as
select id, folded_name, candidate_number from people_person_now;
grant select on enrolment_learner to ${application};
