package org.countersign.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.JournalCheck.Break;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The check that is under way, or else the last one. */
@Entity
@Table(name = "journal_check")
class JournalCheckRow {

    static final int THE_ONE = 1;

    @Id
    private int id;

    private UUID askedBy;

    private Instant askedAt;

    private Instant endedAt;

    private boolean fromBeginning;

    private long beganAfter;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CheckPosition.Stage stage;

    private long sequence;
    private String digest;
    private String kind;
    private UUID fact;
    private long facts;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String places;

    private long compared;
    private long breaks;

    boolean isUnderWay() {
        return stage != CheckPosition.Stage.DONE;
    }

    void begin(UUID by, Instant now, CheckPosition from) {
        askedBy = by;
        askedAt = now;
        endedAt = null;
        fromBeginning = from.equals(CheckPosition.BEGINNING);
        beganAfter = from.sequence();
        breaks = 0;
        moveTo(from, 0);
    }

    CheckPosition position() {
        return new CheckPosition(
                stage,
                sequence,
                digest,
                Optional.ofNullable(kind),
                Optional.ofNullable(fact),
                facts,
                CheckPosition.places(places),
                compared);
    }

    void moveTo(CheckPosition reached, int found) {
        stage = reached.stage();
        sequence = reached.sequence();
        digest = reached.digest();
        kind = reached.kind().orElse(null);
        fact = reached.fact().orElse(null);
        facts = reached.facts();
        places = reached.writtenPlaces();
        compared = reached.compared();
        breaks += found;
    }

    /** As the last page ended. */
    CheckMark end(Instant now) {
        endedAt = now;
        return new CheckMark(UUID.randomUUID(), sequence, digest, fromBeginning, breaks, places, Optional.of(askedBy));
    }

    long breaks() {
        return breaks;
    }

    CheckState state(long head, List<Break> first) {
        return new CheckState(
                Optional.ofNullable(askedAt),
                Optional.ofNullable(endedAt),
                fromBeginning,
                beganAfter,
                sequence,
                head,
                digest,
                facts,
                compared,
                breaks,
                first);
    }
}
