package org.countersign.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.site.PersonId;

/** Somebody's allocation ended: the fact that is recorded, and journalled, beside the allocation. */
record AllocationEnd(UUID id, UUID allocation, LocalDate lastDay, PersonId recordedBy, Instant recordedAt) {}
