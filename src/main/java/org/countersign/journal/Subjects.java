package org.countersign.journal;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Under which ids the rows of a table stand in the journal: under their own. */
public final class Subjects {

    private Subjects() {}

    /** The next ones after that id in the order of the database, at most so many. */
    public static List<UUID> of(Class<?> row, Optional<UUID> after, int most) {
        String next = after.isPresent() ? " where id(r) > ?1" : "";
        TypedQuery<UUID> query = Panache.getEntityManager()
                .createQuery("select id(r) from " + row.getName() + " r" + next + " order by id(r)", UUID.class);
        after.ifPresent(id -> query.setParameter(1, id));
        return query.setMaxResults(most).getResultList();
    }
}
