package org.countersign.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/**
 * What the verifier requires before they agree; the decision it names counts no longer, and the assessor decides again.
 *
 * @param owner who made the decision
 * @param required in the verifier's words
 */
public record Action(
        UUID id,
        UUID sample,
        EnrolmentId enrolment,
        DecisionId decision,
        PersonId owner,
        LocalDate dueOn,
        String required,
        PersonId raisedBy,
        Instant recordedAt) {}
