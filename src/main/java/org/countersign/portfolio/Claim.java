package org.countersign.portfolio;

import java.time.Instant;
import org.countersign.enrolment.EnrolmentId;

/**
 * The learner says that this version of a piece shows this criterion in this enrolment.
 *
 * @param version number of the version of the piece
 * @param locator where to look, as the learner wrote it ("page 2", "03:20"); may be empty
 */
public record Claim(
        ClaimId id,
        EnrolmentId enrolment,
        PieceId piece,
        int version,
        String criterion,
        String locator,
        Instant claimedAt) {}
