package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One link of the chain. */
@Entity
@Immutable
@Table(name = "journal_entry")
class JournalEntryRow {

    @Id
    private long sequence;

    private UUID id;
    private String kind;
    private UUID actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Doer.Kind actorKind;

    private UUID subject;

    private LocalDate happenedOn;

    private Instant recordedAt;

    private String factDigest;

    private int format;
    private String previous;
    private String digest;

    static JournalEntryRow after(long sequence, String previous, Entry entry, String salt) {
        JournalEntryRow row = new JournalEntryRow();
        row.sequence = sequence + 1;
        row.id = UUID.randomUUID();
        row.kind = entry.kind();
        row.actor = entry.actor().id();
        row.actorKind = entry.actor().kind();
        row.subject = entry.subject();
        row.happenedOn = entry.happenedOn();
        row.recordedAt = entry.recordedAt();
        row.format = FactFormat.of(entry.fact().getClass());
        row.factDigest = Digests.ofFact(salt, entry.fact(), row.format);
        row.previous = previous;
        row.digest = row.computedDigest();
        return row;
    }

    long sequence() {
        return sequence;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    UUID subject() {
        return subject;
    }

    String digest() {
        return digest;
    }

    /** Whether this entry is as it was written and follows the one with that digest. */
    boolean follows(long sequenceBefore, String digestBefore) {
        return sequence == sequenceBefore + 1 && previous.equals(digestBefore) && isAsWritten();
    }

    boolean isAsWritten() {
        return digest.equals(computedDigest());
    }

    boolean isOf(String salt, Object fact) {
        return factDigest.equals(Digests.ofFact(salt, fact, format));
    }

    /**
     * The number of the format is part of it from the second on, and what acted where it was no person: entries from before
     * had neither.
     */
    private String computedDigest() {
        String link = String.join(
                "\n",
                Long.toString(sequence),
                id.toString(),
                kind,
                actor.toString(),
                subject.toString(),
                happenedOn.toString(),
                recordedAt.toString(),
                factDigest,
                previous);
        String numbered = format == 1 ? link : link + "\n" + format;
        return Digests.sha256(actorKind == Doer.Kind.PERSON ? numbered : numbered + "\n" + actorKind);
    }
}
