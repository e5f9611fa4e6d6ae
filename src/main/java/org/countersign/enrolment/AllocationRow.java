package org.countersign.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.countersign.rules.Capacity;
import org.countersign.site.PersonId;
import org.countersign.site.Role;
import org.hibernate.annotations.Immutable;

/** One allocation as it was recorded; its end stands in a row of its own. */
@Entity
@Immutable
@Recorded(AllocationRow.ALLOCATION)
@Table(name = "enrolment_allocation")
class AllocationRow extends FactRow<Allocation> {

    static final String ALLOCATION = "allocation";

    private static final String WITH_ENDS = "select a, e.fact.lastDay from AllocationRow a"
            + " left join AllocationEndRow e on e.fact.allocation = a.id where ";

    private UUID enrolmentId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private LocalDate fromDate;

    private UUID recordedBy;

    private Instant recordedAt;

    protected AllocationRow() {}

    private AllocationRow(UUID id) {
        super(id);
    }

    static AllocationRow of(Allocation allocation) {
        AllocationRow row = new AllocationRow(allocation.id());
        row.enrolmentId = allocation.enrolment().value();
        row.personId = allocation.person().value();
        row.capacity = allocation.capacity();
        row.fromDate = allocation.from();
        row.recordedBy = allocation.recordedBy().value();
        row.recordedAt = allocation.recordedAt();
        return row;
    }

    /** Without its end, which was not known then. */
    @Override
    public Allocation fact() {
        return fact(null);
    }

    /** @param lastDay as its end says, or null while there is none */
    private Allocation fact(LocalDate lastDay) {
        return new Allocation(
                id(),
                new EnrolmentId(enrolmentId),
                new PersonId(personId),
                capacity,
                fromDate,
                Optional.ofNullable(lastDay),
                new PersonId(recordedBy),
                recordedAt);
    }

    static List<Allocation> in(EnrolmentId enrolment) {
        return facts(WITH_ENDS + "a.enrolmentId = ?1 order by a.fromDate, a.recordedAt, a.id", enrolment.value());
    }

    static List<Allocation> of(PersonId person) {
        return facts(WITH_ENDS + "a.personId = ?1 order by a.fromDate, a.recordedAt, a.id", person.value());
    }

    static List<Allocation> inAll(List<UUID> enrolments) {
        return enrolments.isEmpty()
                ? List.of()
                : facts(WITH_ENDS + "a.enrolmentId in ?1 order by a.fromDate, a.recordedAt, a.id", enrolments);
    }

    static Optional<Allocation> withId(UUID id) {
        return facts(WITH_ENDS + "a.id = ?1", id).stream().findFirst();
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
        return "not exists (select 1 from AllocationRow a join RoleRow r on r.held.personId = a.personId"
                + " left join AllocationEndRow x on x.fact.allocation = a.id where a.enrolmentId = e.id and ("
                + Stream.of(capacities).map(AllocationRow::counts).collect(Collectors.joining(" or "))
                + ") and a.fromDate <= :today and (x.fact.lastDay is null or x.fact.lastDay > :today"
                + " or x.fact.lastDay = :today and not exists (select 1 from AllocationRow f"
                + " where f.enrolmentId = a.enrolmentId and f.personId = a.personId"
                + " and f.fromDate = :today and f.recordedAt > a.recordedAt)))";
    }

    private static String counts(Capacity capacity) {
        String roles = RolesOf.capacity(capacity).stream().map(Role::name).collect(Collectors.joining(", "));
        return "a.capacity = " + capacity + " and r.held.role in (" + roles + ")";
    }

    private static List<Allocation> facts(String query, Object argument) {
        return getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter(1, argument)
                .getResultStream()
                .map(found -> ((AllocationRow) found[0]).fact((LocalDate) found[1]))
                .toList();
    }
}
