package org.countersign.journal;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/**
 * A row that is its fact, beside at most what questions are asked by. It is read alone, by {@code select fact from …}: as
 * entities a unit's hundreds take twice as long, for the sake of changes that never come.
 */
@MappedSuperclass
public abstract class EmbeddedFactRow<F extends Record & Fact> extends FactRow<F> {

    @Embedded
    private F fact;

    protected EmbeddedFactRow() {}

    protected EmbeddedFactRow(UUID id, F fact) {
        super(id);
        this.fact = fact;
    }

    @Override
    public final F fact() {
        return fact;
    }
}
