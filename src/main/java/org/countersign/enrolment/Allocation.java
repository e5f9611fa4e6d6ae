package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Fact;
import org.countersign.rules.Capacity;
import org.countersign.rules.Tenure;
import org.countersign.rules.refusals.Independence;
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
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {

    private Tenure tenure() {
        return new Tenure(person.value(), from, lastDay, recordedAt);
    }

    /** @param able the person has the role for it, and an account that is open */
    Independence.Held held(boolean able) {
        return new Independence.Held(capacity, tenure(), able);
    }

    static List<Tenure> tenures(Collection<Allocation> allocations) {
        return allocations.stream().map(Allocation::tenure).toList();
    }

    /**
     * Those of an enrolment under which something was done, judged on the date it was recorded, whatever date it is about.
     */
    public static List<Allocation> at(Instant moment, LocalDate date, Collection<Allocation> all) {
        List<Allocation> known =
                all.stream().filter(one -> !one.recordedAt.isAfter(moment)).toList();
        List<Tenure> tenures = tenures(known);
        return known.stream()
                .filter(one -> one.tenure().isInForce(date, tenures))
                .toList();
    }
}
