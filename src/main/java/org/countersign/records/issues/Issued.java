package org.countersign.records.issues;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journal;
import org.countersign.records.RecordPart;
import org.countersign.site.disk.Sha256;

/**
 * One issue among those of a unit's record.
 *
 * @param replaces the number of the one before it
 * @param changed what says something else than in that; empty where that is not known
 * @param parts digests of the parts of what stands on it
 * @param pdf digest of its bytes
 * @param hasLongTexts whether something was too long to be printed
 * @param journal the head that is printed on it; empty where it is from before it was printed
 */
record Issued(
        UUID id,
        int number,
        Instant at,
        Optional<Integer> replaces,
        List<RecordPart> changed,
        String parts,
        Sha256 pdf,
        boolean hasLongTexts,
        Optional<Journal.Head> journal,
        Standing standing) {

    /** What the journal says of it. */
    enum Standing {
        AS_ISSUED,
        CHANGED_OUTSIDE,
        /** It was issued before the journal told of issues. */
        NOT_TOLD
    }

    boolean isChangedOutside() {
        return standing == Standing.CHANGED_OUTSIDE;
    }
}
