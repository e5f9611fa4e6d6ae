package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that is its fact, beside at most what questions are asked by. It is read alone, by {@code select fact from …}: as
 * entities a unit's hundreds take twice as long, for the sake of changes that never come.
 */
@MappedSuperclass
public abstract class EmbeddedFactRow<F extends Record> extends FactRow<F> {

    @Embedded
    private F fact;

    protected EmbeddedFactRow() {}

    protected EmbeddedFactRow(UUID id, F fact) {
        super(id);
        this.fact = fact;
    }

    /** Parts of it that stand in rows of their own may be missing; whoever has such parts puts the fact together. */
    @Override
    public F fact() {
        return fact;
    }

    /** The fact with that id. */
    protected static <F extends Record> Optional<F> fact(Class<? extends EmbeddedFactRow<F>> row, UUID id) {
        return facts(row, "id = ?1", id).stream().findFirst();
    }

    /**
     * The facts that a condition holds for.
     *
     * @param where in HQL on the row {@code r}, in which the parts of a fact are {@code fact.…}
     */
    protected static <F extends Record> List<F> facts(
            Class<? extends EmbeddedFactRow<F>> row, String where, Object... arguments) {
        @SuppressWarnings("unchecked")
        Class<F> fact = (Class<F>) RecordedRows.fact(row);
        TypedQuery<F> query = Panache.getEntityManager()
                .createQuery("select r.fact from " + row.getName() + " r where " + where, fact);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.getResultList();
    }
}
