package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.countersign.site.PersonId;

/** The verifier is satisfied with what was done about an action. */
public record ActionClearance(
        @JsonProperty("id") UUID id,
        @JsonProperty("action") UUID action,
        @JsonProperty("comments") String comments,
        @JsonProperty("by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt) {}
