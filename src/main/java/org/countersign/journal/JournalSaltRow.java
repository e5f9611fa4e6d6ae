package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The salt of one entry's fact, kept apart so that it can be erased. */
@Entity
@Table(name = "journal_salt")
class JournalSaltRow {

    @Id
    private UUID entryId;

    private String salt;

    JournalSaltRow() {}

    JournalSaltRow(UUID entryId, String salt) {
        this.entryId = entryId;
        this.salt = salt;
    }

    String salt() {
        return salt;
    }
}
