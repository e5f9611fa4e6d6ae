package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/** The verifier lets a signed unit go without having sampled it, and says why; it is never called verified. */
public record Release(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("round") int round,
        @JsonProperty("stateDigest") String stateDigest,
        @JsonProperty("reason") String reason,
        @JsonProperty("by") PersonId by,
        @JsonProperty("releasedOn") LocalDate releasedOn,
        @JsonProperty("recordedAt") Instant recordedAt) {}
