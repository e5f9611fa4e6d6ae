package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.PieceId;
import org.countersign.site.PersonId;

/** The assessor gives a version of a piece back to its learner and says what is missing. */
public record Referral(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("piece") PieceId piece,
        @JsonProperty("version") int version,
        @JsonProperty("missing") String missing,
        @JsonProperty("by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt) {}
