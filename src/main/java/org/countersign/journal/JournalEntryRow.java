package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

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
        row.actor = entry.actor();
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

    /** The number of the format is part of it from the second on: entries from before had none. */
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
        return Digests.sha256(format == 1 ? link : link + "\n" + format);
    }
}
