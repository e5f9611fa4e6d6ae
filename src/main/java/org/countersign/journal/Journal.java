package org.countersign.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Where every room writes down what people did. Entries are only ever added. */
@ApplicationScoped
public class Journal {

    private final EntityManager entities;

    Journal(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes an entry in the caller's transaction: both are kept, or neither. A verb calls it last, after all its own
     * writing: those are sent to the database first, so that one that cannot be is known to the verb at once, and from
     * then until the commit everybody else who writes has to wait.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Entry entry) {
        entities.flush();
        JournalHeadRow head = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        entities.refresh(head, LockModeType.PESSIMISTIC_WRITE);
        String salt = Digests.salt();
        JournalEntryRow row = JournalEntryRow.after(head.sequence(), head.digest(), entry, salt);
        entities.persist(row);
        entities.persist(new JournalSaltRow(row.id(), salt));
        head.moveTo(row.sequence(), row.digest());
    }

    /** How many entries there are and the digest of the last, which stands for all before it. */
    @Transactional
    public Head head() {
        JournalHeadRow row = entities.find(JournalHeadRow.class, JournalHeadRow.THE_ONE);
        return new Head(row.sequence(), row.digest());
    }

    /** The end of the chain. */
    public record Head(long entries, String digest) {}
}
