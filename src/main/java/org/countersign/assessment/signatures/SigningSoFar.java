package org.countersign.assessment.signatures;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.answers.Refusal;

/** What the decisions have to know of the signatures over their unit. */
public interface SigningSoFar {

    /** In a number of queries that does not grow with the enrolments; at least one is given. */
    Function<EnrolmentId, Signatures> signatures(Collection<EnrolmentId> enrolments);

    /** Why nothing that was signed over may change now: a signature stands. Asked while the unit's turn is held. */
    Optional<Refusal> closed(EnrolmentId enrolment);
}
