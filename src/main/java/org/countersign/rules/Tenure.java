package org.countersign.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * For how long somebody is allocated to one enrolment.
 *
 * @param to the last day; empty while it goes on
 */
public record Tenure(UUID person, LocalDate from, Optional<LocalDate> to, Instant recordedAt) {

    /**
     * It lasts to the end of its last day, unless the same person was given another part from that day on: then they have
     * the other part at once, so that a trainee who is made an assessor need not wait for tomorrow.
     *
     * @param all of the enrolment, with this one among them or not
     */
    public boolean isInForce(LocalDate day, Collection<Tenure> all) {
        return covers(day)
                && !(to.filter(day::equals).isPresent() && all.stream().anyMatch(this::isFollowedBy));
    }

    private boolean covers(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }

    private boolean isFollowedBy(Tenure other) {
        return other.person.equals(person)
                && other.recordedAt.isAfter(recordedAt)
                && to.filter(other.from::equals).isPresent();
    }

    /** Whether both would have to be in force at once; one may begin on the last day of the one before it. */
    public boolean isInTheWayOf(Tenure wanted) {
        return to.filter(last -> !last.isAfter(wanted.from)).isEmpty()
                && wanted.to.filter(last -> last.isBefore(from)).isEmpty();
    }
}
