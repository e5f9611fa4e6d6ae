package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
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
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("decision") DecisionId decision,
        @JsonProperty("agreed") boolean agreed,
        @JsonProperty("feedback") String feedback,
        @JsonProperty("by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt) {}
