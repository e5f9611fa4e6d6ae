package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** Where a check ended. */
@Entity
@Immutable
@Recorded(CheckMark.KIND)
@Table(name = "journal_mark")
class JournalMarkRow extends FactRow<CheckMark> {

    protected JournalMarkRow() {}

    JournalMarkRow(CheckMark mark) {
        super(mark.id(), mark);
    }

    /** The one that came furthest, which is the last: each is followed by its own entry at least. */
    static Optional<CheckMark> last() {
        return facts(JournalMarkRow.class, "fact.sequence = (select max(m.fact.sequence) from JournalMarkRow m)")
                .stream()
                .findFirst();
    }
}
