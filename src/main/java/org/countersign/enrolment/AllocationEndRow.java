package org.countersign.enrolment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** The end of one allocation. */
@Entity
@Immutable
@Table(name = "enrolment_allocation_end")
class AllocationEndRow extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "allocation_id")
    private UUID allocationId;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    static AllocationEndRow of(AllocationEnd end) {
        AllocationEndRow row = new AllocationEndRow();
        row.id = end.id();
        row.allocationId = end.allocation();
        row.lastDay = end.lastDay();
        row.recordedBy = end.recordedBy().value();
        row.recordedAt = end.recordedAt();
        return row;
    }

    AllocationEnd toFact() {
        return new AllocationEnd(id, allocationId, lastDay, new PersonId(recordedBy), recordedAt);
    }

    static Optional<AllocationEndRow> withId(UUID id) {
        return findByIdOptional(id);
    }
}
