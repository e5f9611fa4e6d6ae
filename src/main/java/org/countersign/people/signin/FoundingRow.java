package org.countersign.people.signin;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.hibernate.annotations.Immutable;

/** That the centre was founded, and by whom: one row at most, so that of several who try at once one comes first. */
@Entity
@Immutable
@Table(name = "people_founding")
class FoundingRow extends PanacheEntityBase {

    private static final int THE_ONE = 1;

    @Id
    private int id;

    private UUID personId;

    /** Whether nobody was before them; whoever comes at the same moment waits until the other is through or refused. */
    static boolean isFirst(PersonId person, Instant now) {
        return getEntityManager()
                        .createNativeQuery("insert into people_founding (id, person_id, recorded_at)"
                                + " values (:id, :person, :now) on conflict do nothing")
                        .setParameter("id", THE_ONE)
                        .setParameter("person", person.value())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    static boolean isBy(PersonId person) {
        Optional<FoundingRow> founding = findByIdOptional(THE_ONE);
        return founding.filter(row -> row.personId.equals(person.value())).isPresent();
    }
}
