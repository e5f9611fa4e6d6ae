package org.countersign.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where a check ended. */
@Entity
@Immutable
@Table(name = "journal_mark")
class JournalMarkRow {

    @Id
    private UUID id;

    private long sequence;
    private String digest;

    @Column(name = "from_beginning")
    private boolean fromBeginning;

    private long breaks;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String places;

    JournalMarkRow() {}

    JournalMarkRow(CheckMark mark) {
        id = mark.id();
        sequence = mark.sequence();
        digest = mark.digest();
        fromBeginning = mark.fromBeginning();
        breaks = mark.breaks();
        places = mark.places();
    }

    CheckMark toFact() {
        return new CheckMark(id, sequence, digest, fromBeginning, breaks, places);
    }

    /** The one that came furthest, which is the last: each is followed by its own entry at least. */
    static Optional<CheckMark> last(EntityManager entities) {
        return entities.createQuery("from JournalMarkRow order by sequence desc", JournalMarkRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JournalMarkRow::toFact);
    }
}
