package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain. */
@Entity
@Table(name = "journal_head")
class JournalHeadRow {

    static final int THE_ONE = 1;

    @Id
    private int id;

    private long sequence;
    private String digest;

    long sequence() {
        return sequence;
    }

    String digest() {
        return digest;
    }

    void moveTo(long newSequence, String newDigest) {
        sequence = newSequence;
        digest = newDigest;
    }
}
