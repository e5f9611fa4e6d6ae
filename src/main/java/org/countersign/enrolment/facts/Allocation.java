package org.countersign.enrolment.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.hibernate.annotations.Formula;

/**
 * Who may act on an enrolment, in what capacity, from when to when. Ended by a fact of its own, so that its row knows no
 * last day.
 *
 * @param lastDay the last day on which it holds; empty while nobody has ended it
 */
@Embeddable
public record Allocation(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("person") @Column(name = "person_id") PersonId person,

        @JsonProperty("capacity") @Enumerated(EnumType.STRING)
        Capacity capacity,

        @JsonProperty("from") @Column(name = "from_date") LocalDate from,

        @JsonProperty("lastDay") @Formula("cast(null as date)")
        Optional<LocalDate> lastDay,

        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {

    public Allocation endedOn(Optional<LocalDate> day) {
        return new Allocation(id, enrolment, person, capacity, from, day, recordedBy, recordedAt);
    }

    private Tenure tenure() {
        return new Tenure(person.value(), from, lastDay, recordedAt);
    }

    /** @param able the person has the role for it, and an account that is open */
    public Independence.HeldCapacity held(boolean able) {
        return new Independence.HeldCapacity(capacity, tenure(), able);
    }

    public static List<Tenure> tenures(Collection<Allocation> allocations) {
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
