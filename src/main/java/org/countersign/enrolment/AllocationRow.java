package org.countersign.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.countersign.site.columns.KeptQuery;
import org.hibernate.annotations.Immutable;

/** One allocation as it was recorded; its end stands in a row of its own. */
@Entity
@Immutable
@Recorded("allocation")
@Table(name = "enrolment_allocation")
class AllocationRow extends FactRow<Allocation> {

    private static final String WITH_ENDS = "select a.fact, e.fact.lastDay from AllocationRow a"
            + " left join AllocationEndRow e on e.fact.allocation = a.id where ";

    private static final String IN_ORDER = " order by a.fact.from, a.fact.recordedAt, a.id";

    protected AllocationRow() {}

    AllocationRow(Allocation allocation) {
        super(allocation.id(), allocation);
    }

    static List<Allocation> in(EnrolmentId enrolment) {
        return withEnds("a.fact.enrolment = ?1" + IN_ORDER, enrolment);
    }

    static List<Allocation> of(PersonId person) {
        return withEnds("a.fact.person = ?1" + IN_ORDER, person);
    }

    static List<Allocation> inAll(Collection<EnrolmentId> enrolments) {
        return enrolments.isEmpty() ? List.of() : withEnds("a.fact.enrolment in ?1" + IN_ORDER, enrolments);
    }

    static Optional<Allocation> withId(UUID id) {
        return withEnds("a.id = ?1", id).stream().findFirst();
    }

    /**
     * A condition in HQL on the enrolment {@code e}; its parameter is {@code :today}. Nobody is able to act in the sense of
     * {@link AbleToAct}.
     */
    static String missing(EnrolmentQuery.Missing missing) {
        return switch (missing) {
            case ASSESSOR -> nobodyAs(Capacity.ASSESSOR, Capacity.TRAINEE_ASSESSOR);
            case VERIFIER -> nobodyAs(Capacity.INTERNAL_VERIFIER);
            case ASSESSOR_OR_VERIFIER ->
                missing(EnrolmentQuery.Missing.ASSESSOR) + " or " + missing(EnrolmentQuery.Missing.VERIFIER);
        };
    }

    private static String nobodyAs(Capacity... capacities) {
        return "not exists (select 1 from AllocationRow a join RoleRow r on r.held.personId = a.fact.person"
                + " left join AllocationEndRow x on x.fact.allocation = a.id where a.fact.enrolment = e.fact.id and ("
                + Stream.of(capacities).map(AllocationRow::counts).collect(Collectors.joining(" or "))
                + ") and a.fact.from <= :today and (x.fact.lastDay is null or x.fact.lastDay > :today"
                + " or x.fact.lastDay = :today and not exists (select 1 from AllocationRow f"
                + " where f.fact.enrolment = a.fact.enrolment and f.fact.person = a.fact.person"
                + " and f.fact.from = :today and f.fact.recordedAt > a.fact.recordedAt)))";
    }

    private static String counts(Capacity capacity) {
        String roles = RolesOf.capacity(capacity).stream().map(Role::name).collect(Collectors.joining(", "));
        return "a.fact.capacity = " + capacity + " and r.held.role in (" + roles + ")";
    }

    private static List<Allocation> withEnds(String where, Object argument) {
        return KeptQuery.of(getEntityManager(), WITH_ENDS + where, Object[].class, argument)
                .getResultStream()
                .map(found -> ((Allocation) found[0]).endedOn(Optional.ofNullable((LocalDate) found[1])))
                .toList();
    }
}
