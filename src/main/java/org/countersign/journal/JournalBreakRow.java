package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.journal.JournalCheck.Break;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A place where the check that is under way, or the last one, found the journal broken. */
@Entity
@Table(name = "journal_break")
class JournalBreakRow {

    @Id
    private long number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Break.Kind kind;

    private long entry;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String about;

    JournalBreakRow() {}

    JournalBreakRow(long number, Break found) {
        this.number = number;
        kind = found.kind();
        entry = found.entry();
        about = found.about().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    Break toBreak() {
        return new Break(kind, entry, List.of((Object[]) about.split("\n")));
    }
}
