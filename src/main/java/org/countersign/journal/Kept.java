package org.countersign.journal;

import java.util.UUID;

/**
 * A fact as a room keeps it now, to be held against the entry that tells of it.
 *
 * @param kind of the entry
 * @param subject id of the fact
 */
public record Kept(String kind, UUID subject, Object fact) {

    /** @param row that keeps it */
    public Kept(Class<? extends FactRow<?>> row, UUID subject, Fact fact) {
        this(RecordedRows.kind(row), subject, fact);
    }
}
