package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.columns.KeptQuery;

/**
 * A row that keeps one fact, and beside it at most what questions are asked by. It carries {@link Recorded}. The fact is
 * read alone, by {@code select fact from …}: as entities a unit's hundreds take twice as long, for the sake of changes that
 * never come.
 */
@MappedSuperclass
public abstract class FactRow<F extends Record> extends PanacheEntityBase {

    @Id
    private UUID id;

    @Embedded
    private F fact;

    protected FactRow() {}

    /** @param id of the fact, under which the journal tells of it */
    protected FactRow(UUID id, F fact) {
        this.id = id;
        this.fact = fact;
    }

    public final UUID id() {
        return id;
    }

    /**
     * The whole fact, equal to what was journalled unless somebody changed it. Where parts of it stand in rows of their own,
     * they are put together with it here.
     */
    public F fact() {
        return fact;
    }

    /** The fact with that id. */
    protected static <F extends Record> Optional<F> fact(Class<? extends FactRow<F>> row, UUID id) {
        return facts(row, "id = ?1", id).stream().findFirst();
    }

    /**
     * The facts that a condition holds for, without parts that stand in rows of their own.
     *
     * @param where in HQL on the row {@code r}, in which the parts of a fact are {@code fact.…}
     */
    protected static <F extends Record> List<F> facts(
            Class<? extends FactRow<F>> row, String where, Object... arguments) {
        @SuppressWarnings("unchecked")
        Class<F> fact = (Class<F>) RecordedRows.fact(row);
        return KeptQuery.of(
                        Panache.getEntityManager(),
                        "select r.fact from " + row.getName() + " r where " + where,
                        fact,
                        arguments)
                .getResultList();
    }
}
