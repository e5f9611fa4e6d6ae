package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.PersonId;

/**
 * A signed unit was opened again; the signatures of its round are void for good.
 *
 * @param round the round it ends, from 0
 */
public record Reopening(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("round") int round,
        @JsonProperty("as") Reopener as,
        @JsonProperty("reason") String reason,
        @JsonProperty("by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt) {}
