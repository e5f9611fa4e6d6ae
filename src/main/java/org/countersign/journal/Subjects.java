package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** Under which ids the rows of a table stand in the journal: under their own. */
public final class Subjects {

    private static final int AT_ONCE = 500;

    private Subjects() {}

    /** Read bit by bit, in no order; to be closed. */
    public static Stream<UUID> of(Class<?> row) {
        return Panache.getEntityManager()
                .createQuery("select id(r) from " + row.getName() + " r", UUID.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_ONCE)
                .getResultStream();
    }
}
