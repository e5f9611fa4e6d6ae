package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.site.PersonId;

/** Somebody's allocation ended: the fact that is recorded, and journalled, beside the allocation. */
record AllocationEnd(
        @JsonProperty("id") UUID id,
        @JsonProperty("allocation") UUID allocation,
        @JsonProperty("lastDay") LocalDate lastDay,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt) {}
