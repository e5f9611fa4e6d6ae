package org.countersign.enrolment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.countersign.enrolment.facts.AllocationEnd;
import org.countersign.journal.FactRow;
import org.countersign.journal.Recorded;
import org.hibernate.annotations.Immutable;

/** The end of one allocation. */
@Entity
@Immutable
@Recorded("allocation-end")
@Table(name = "enrolment_allocation_end")
class AllocationEndRow extends FactRow<AllocationEnd> {

    protected AllocationEndRow() {}

    AllocationEndRow(AllocationEnd allocationEnd) {
        super(allocationEnd.id(), allocationEnd);
    }

    static Optional<AllocationEnd> withId(UUID id) {
        return fact(AllocationEndRow.class, id);
    }
}
