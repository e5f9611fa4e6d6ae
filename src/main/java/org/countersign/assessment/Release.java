package org.countersign.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/** The verifier lets a signed unit go without having sampled it, and says why; it is never called verified. */
public record Release(
        UUID id,
        EnrolmentId enrolment,
        int round,
        String stateDigest,
        String reason,
        PersonId by,
        LocalDate releasedOn,
        Instant recordedAt) {}
