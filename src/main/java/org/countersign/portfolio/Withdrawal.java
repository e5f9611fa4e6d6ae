package org.countersign.portfolio;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;

/** The learner took a piece back before anybody judged it: it stays readable and counts nowhere. */
public record Withdrawal(
        @JsonProperty("id") UUID id,
        @JsonProperty("piece") PieceId piece,
        @JsonProperty("withdrawnAt") Instant withdrawnAt) {}
