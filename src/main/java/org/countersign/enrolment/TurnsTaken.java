package org.countersign.enrolment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.countersign.enrolment.AtTurnsEnd.Turn;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.BeforeEntries;

/**
 * The turns of a transaction. Whoever keeps what is derived from an enrolment hears of each before its verb's first entry,
 * while only those wait who want that enrolment; and at the end of the transaction of what was recorded later than that.
 */
@ApplicationScoped
class TurnsTaken implements BeforeEntries {

    private static final String TAKEN = "org.countersign.turns";

    private final TransactionSynchronizationRegistry transaction;
    private final TransactionManager transactions;
    private final List<AtTurnsEnd> keepers;

    TurnsTaken(
            TransactionSynchronizationRegistry transaction,
            TransactionManager transactions,
            @All List<AtTurnsEnd> keepers) {
        this.transaction = transaction;
        this.transactions = transactions;
        this.keepers = keepers;
    }

    /** Whether this transaction changes what stands in an enrolment. */
    boolean any() {
        return transaction.getResource(TAKEN) != null;
    }

    /** In the current transaction; an enrolment begins with a turn of its own. */
    void add(Turn turn) {
        Taken taken = taken();
        if (taken == null) {
            taken = new Taken();
            transaction.putResource(TAKEN, taken);
        }
        taken.add(turn);
    }

    /** Before the session of the database registers, which has written all and given back its connection after its own. */
    void atBegin(@Observes @Initialized(TransactionScoped.class) Object begun)
            throws SystemException, RollbackException {
        transactions.getTransaction().registerSynchronization(new AtTheEnd());
    }

    private final class AtTheEnd implements Synchronization {

        /** What was recorded after an enrolment was told of may stand in it. */
        @Override
        public void beforeCompletion() {
            Taken taken = taken();
            if (taken != null) {
                tell(taken, enrolment -> taken.toldOf.getOrDefault(enrolment, -1) < taken.recorded);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing is kept here.
        }
    }

    private Taken taken() {
        return (Taken) transaction.getResource(TAKEN);
    }

    @Override
    public void written() {
        Taken taken = taken();
        if (taken != null) {
            taken.recorded++;
            tell(taken, turn -> !taken.toldOf.containsKey(turn));
        }
    }

    private void tell(Taken taken, Predicate<EnrolmentId> wanted) {
        List<Turn> turns = taken.turns.values().stream()
                .filter(turn -> wanted.test(turn.enrolment().id()))
                .toList();
        if (!turns.isEmpty()) {
            keepers.forEach(keeper -> keeper.changed(turns));
            turns.forEach(turn -> taken.toldOf.put(turn.enrolment().id(), taken.recorded));
        }
    }

    /** The last turn taken in each enrolment, and how much was recorded when it was told of. */
    private static final class Taken {

        private final Map<EnrolmentId, Turn> turns = new LinkedHashMap<>();
        private final Map<EnrolmentId, Integer> toldOf = new HashMap<>();
        private int recorded;

        void add(Turn turn) {
            turns.put(turn.enrolment().id(), turn);
            toldOf.remove(turn.enrolment().id());
        }
    }
}
