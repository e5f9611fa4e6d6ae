package org.countersign.assessment.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.PersonId;

/**
 * What the decisions have to know of the internal verifier's checks; answered by the room that keeps those.
 */
public interface VerificationSoFar {

    /**
     * What the actions required in one unit mean for its decisions.
     *
     * @param reopened decisions that count no longer: the assessor has to decide again
     * @param open actions that nobody has cleared
     */
    record Actions(Set<DecisionId> reopened, int open) {

        public Actions {
            reopened = Set.copyOf(reopened);
        }
    }

    /** In a number of queries that does not grow with the enrolments; at least one is given. */
    Function<EnrolmentId, Actions> actions(Collection<EnrolmentId> enrolments);

    /**
     * A sample that the verifier agreed.
     *
     * @param stateDigest of the signed state as it was then
     * @param decisions that were looked at, whether the unit stands on them or not
     * @param by who was its verifier then, whatever they are now
     */
    record AgreedSample(String stateDigest, Set<DecisionId> decisions, PersonId by) {

        public AgreedSample {
            decisions = Set.copyOf(decisions);
        }
    }

    List<AgreedSample> agreedSamples(EnrolmentId enrolment);
}
