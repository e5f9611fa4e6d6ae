package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.assessment.DecisionId;
import org.countersign.assessment.VerificationSoFar;
import org.countersign.enrolment.EnrolmentId;

/** Tells the decisions above what the verifier's checks mean for them. */
@ApplicationScoped
class VerificationAsSeenByAssessment implements VerificationSoFar {

    @Override
    public Set<DecisionId> reopened(EnrolmentId enrolment) {
        return ActionRow.in(enrolment).stream().map(Action::decision).collect(Collectors.toSet());
    }

    @Override
    public int openActions(EnrolmentId enrolment) {
        return Math.toIntExact(ActionRow.openIn(enrolment));
    }

    @Override
    public List<String> agreedStates(EnrolmentId enrolment) {
        return SampleRow.agreedStates(enrolment);
    }
}
