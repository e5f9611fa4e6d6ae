package org.countersign.assessment;

import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.PieceId;
import org.countersign.site.PersonId;

/** The assessor gives a version of a piece back to its learner and says what is missing. */
public record Referral(
        UUID id, EnrolmentId enrolment, PieceId piece, int version, String missing, PersonId by, Instant recordedAt) {}
