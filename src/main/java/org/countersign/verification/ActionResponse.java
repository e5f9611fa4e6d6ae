package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.countersign.site.PersonId;

/** What was done about an action, in the words of who did it. */
public record ActionResponse(
        @JsonProperty("id") UUID id,
        @JsonProperty("action") UUID action,
        @JsonProperty("done") String done,
        @JsonProperty("by") PersonId by,
        @JsonProperty("recordedAt") Instant recordedAt) {}
