package org.countersign.enrolment;

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
        UUID id,
        EnrolmentId enrolment,
        PersonId person,
        Capacity capacity,
        LocalDate from,
        Optional<LocalDate> lastDay,
        PersonId recordedBy,
        Instant recordedAt) {

    /** Judged on the date an act is recorded, whatever date it is about. */
    public boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && lastDay.map(last -> !date.isAfter(last)).orElse(true);
    }
}
