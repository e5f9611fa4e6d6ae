package org.countersign.assessment;

import java.util.Optional;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.Refusal;

/** What a decision has to know of the signatures over its unit. */
public interface SigningSoFar {

    /** Why nothing that was signed over may change now: a signature stands. Asked while the unit's turn is held. */
    Optional<Refusal> closed(EnrolmentId enrolment);
}
