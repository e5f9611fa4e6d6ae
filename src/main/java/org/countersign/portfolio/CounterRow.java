package org.countersign.portfolio;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.UUID;
import org.countersign.site.PersonId;

/** The counter of one learner's portfolio; whoever numbers a piece holds it until the commit. */
@Entity
@Table(name = "portfolio_counter")
class CounterRow extends PanacheEntityBase {

    @Id
    private UUID learnerId;

    private int last;

    /** Makes the counter where this is the first piece; two first pieces at once make one counter. */
    static CounterRow lock(PersonId learner) {
        CounterRow counter = existing(learner);
        if (counter != null) {
            return counter;
        }
        getEntityManager()
                .createNativeQuery(
                        "insert into portfolio_counter (learner_id, last) values (?1, 0) on conflict do nothing")
                .setParameter(1, learner.value())
                .executeUpdate();
        return existing(learner);
    }

    private static CounterRow existing(PersonId learner) {
        return findById(learner.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    int next() {
        return ++last;
    }
}
