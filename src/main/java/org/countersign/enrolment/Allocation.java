package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;

/**
 * Who may act on an enrolment, in what capacity, from when to when. Ended by a fact of its own.
 *
 * @param lastDay the last day on which it holds; empty while nobody has ended it
 */
public record Allocation(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("person") PersonId person,
        @JsonProperty("capacity") Capacity capacity,
        @JsonProperty("from") LocalDate from,
        @JsonProperty("lastDay") Optional<LocalDate> lastDay,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt) {

    /** Judged on the date an act is recorded, whatever date it is about. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && lastDay.map(last -> !date.isAfter(last)).orElse(true);
    }
}
