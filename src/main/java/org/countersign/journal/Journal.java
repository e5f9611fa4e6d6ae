package org.countersign.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Where every room writes down what people did. Entries are only ever added. */
@ApplicationScoped
public class Journal {

    private final PendingEntries pending;
    private final EntityManager entities;

    Journal(PendingEntries pending, EntityManager entities) {
        this.pending = pending;
        this.entities = entities;
    }

    /** Writes an entry in the caller's transaction: both are kept, or neither. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Entry entry) {
        pending.add(entry);
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
