package org.countersign.enrolment.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;

/** Somebody's allocation ended: the fact that is recorded, and journalled, beside the allocation. */
@Embeddable
public record AllocationEnd(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("allocation") @Column(name = "allocation_id")
        UUID allocation,

        @JsonProperty("lastDay") LocalDate lastDay,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
