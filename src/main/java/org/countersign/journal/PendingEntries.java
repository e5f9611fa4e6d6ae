package org.countersign.journal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * What one transaction will write in the journal. It is chained just before the commit, after every other row has been
 * sent to the database, so that the head of the chain is the last thing locked and locked for the shortest time.
 */
@TransactionScoped
class PendingEntries {

    private final List<Entry> entries = new ArrayList<>();
    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transaction;

    PendingEntries(EntityManager entityManager, TransactionSynchronizationRegistry transaction) {
        this.entityManager = entityManager;
        this.transaction = transaction;
    }

    void add(Entry entry) {
        if (entries.isEmpty()) {
            transaction.registerInterposedSynchronization(new BeforeCommit());
        }
        entries.add(entry);
    }

    private void chain() {
        entityManager.flush();
        JournalHeadRow head =
                entityManager.find(JournalHeadRow.class, JournalHeadRow.THE_ONE, LockModeType.PESSIMISTIC_WRITE);
        entityManager.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        for (Entry entry : entries) {
            String salt = Digests.salt();
            JournalEntryRow row = JournalEntryRow.after(head.sequence(), head.digest(), entry, salt);
            entityManager.persist(row);
            entityManager.persist(new JournalSaltRow(row.id(), salt));
            head.moveTo(row.sequence(), row.digest());
        }
        entityManager.flush();
    }

    private final class BeforeCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            chain();
        }

        @Override
        public void afterCompletion(int status) {
            entries.clear();
        }
    }
}
