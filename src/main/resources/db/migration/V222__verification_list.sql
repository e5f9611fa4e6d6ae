-- What the internal verifier's list is filtered and sorted by.
create view verification_listed as
select e.id, e.learner_id, e.learner, e.standard_id, e.standard_edition, e.enrolled_on,
       s.stage, s.total, s.met, s.claimed, s.untouched, s.signed_off, coalesce(s.provisional, 0) as provisional,
       (select count(*) from verification_sample v where v.enrolment_id = e.id) as samples,
       (select count(*) from verification_action a
        where a.enrolment_id = e.id
          and not exists (select 1 from verification_action_clearance c where c.action_id = a.id)) as open_actions
from assessment_listed e
left join assessment_summary s on s.enrolment_id = e.id;
grant select on verification_listed to ${application};
