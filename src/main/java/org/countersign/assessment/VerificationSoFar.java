package org.countersign.assessment;

import java.util.List;
import java.util.Set;
import org.countersign.enrolment.EnrolmentId;

/**
 * What the decisions have to know of the internal verifier's checks; answered by the room that keeps those.
 */
public interface VerificationSoFar {

    /** Decisions that an action reopened: they count no longer, and the assessor has to decide again. */
    Set<DecisionId> reopened(EnrolmentId enrolment);

    /** Actions that nobody has cleared. */
    int openActions(EnrolmentId enrolment);

    /** Digests of the signed states of which a sample was taken and agreed. */
    List<String> agreedStates(EnrolmentId enrolment);
}
