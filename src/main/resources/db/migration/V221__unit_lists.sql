-- What lists of units are searched in and sorted by beside their summaries: what the learner is called is asked when a list
-- is read.
create view assessment_listed as
select e.id, e.learner_id, d.folded_name as learner, e.standard_id, e.standard_edition, e.enrolled_on
from enrolment_enrolment e
join people_details d on d.person_id = e.learner_id
    and not exists (select 1 from people_details later
                    where later.person_id = d.person_id and later.number > d.number);
grant select on assessment_listed to ${application};

create index assessment_waiting_since on assessment_waiting (enrolment_id, since);
