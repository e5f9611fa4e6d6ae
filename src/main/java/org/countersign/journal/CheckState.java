package org.countersign.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.journal.JournalCheck.Break;

/**
 * How far the check that is under way has come, or what the last one found.
 *
 * @param askedAt empty while nobody has asked for one
 * @param endedAt empty while it is under way
 * @param fromBeginning whether it reads every entry; otherwise it goes on from where the one before ended
 * @param after the entry it began after
 * @param entries the last entry it has read
 * @param head how many entries there are
 * @param digest of the last entry it has read
 * @param facts of how many it asked whether an entry tells of them
 * @param compared how many files, documents and editions
 * @param breakCount in how many places the journal is not whole
 * @param breaks the first thousand of them
 */
public record CheckState(
        Optional<Instant> askedAt,
        Optional<Instant> endedAt,
        boolean fromBeginning,
        long after,
        long entries,
        long head,
        String digest,
        long facts,
        long compared,
        long breakCount,
        List<Break> breaks) {

    public CheckState {
        breaks = List.copyOf(breaks);
    }

    public boolean isUnderWay() {
        return askedAt.isPresent() && endedAt.isEmpty();
    }

    /** Whether it ended and found nothing. */
    public boolean isWhole() {
        return endedAt.isPresent() && breakCount == 0;
    }
}
