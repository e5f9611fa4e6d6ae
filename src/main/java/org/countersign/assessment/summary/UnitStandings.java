package org.countersign.assessment.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.qualifications.QualificationProgress.Standing;

/** How far units are, as their lists say it: no unit is read for that. */
@ApplicationScoped
public class UnitStandings {

    /** Nothing for a unit whose edition cannot be read any more and that was never summed up. */
    @Transactional
    public Map<EnrolmentId, Standing> of(Collection<EnrolmentId> enrolments) {
        Map<EnrolmentId, Standing> standings = new HashMap<>();
        if (!enrolments.isEmpty()) {
            SummaryRow.of(enrolments).forEach((id, row) -> standings.put(id, row.standing()));
        }
        return standings;
    }
}
