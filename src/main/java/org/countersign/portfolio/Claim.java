package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.countersign.enrolment.EnrolmentId;

/**
 * The learner says that this version of a piece shows this criterion in this enrolment.
 *
 * @param version number of the version of the piece
 * @param locator where to look, as the learner wrote it ("page 2", "03:20"); may be empty
 */
public record Claim(
        @JsonProperty("id") ClaimId id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("piece") PieceId piece,
        @JsonProperty("version") int version,
        @JsonProperty("criterion") String criterion,
        @JsonProperty("locator") String locator,
        @JsonProperty("claimedAt") Instant claimedAt) {}
