package org.countersign.assessment;

import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/**
 * A countersigner's answer to a trainee's decision; there is one to each.
 *
 * @param agreed the decision becomes final; otherwise it is rejected and never counts
 */
public record Countersignature(
        UUID id,
        EnrolmentId enrolment,
        DecisionId decision,
        boolean agreed,
        String feedback,
        PersonId by,
        Instant recordedAt) {}
