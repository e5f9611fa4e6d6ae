package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row that keeps one fact, and beside it at most what questions are asked by; what lies in more tables than one puts its
 * fact together. It carries {@link Recorded}.
 */
@MappedSuperclass
public abstract class FactRow<F extends Record> extends PanacheEntityBase {

    @Id
    private UUID id;

    protected FactRow() {}

    /** @param id of the fact, under which the journal tells of it */
    protected FactRow(UUID id) {
        this.id = id;
    }

    public final UUID id() {
        return id;
    }

    /** The whole fact, equal to what was journalled unless somebody changed it. */
    public abstract F fact();
}
