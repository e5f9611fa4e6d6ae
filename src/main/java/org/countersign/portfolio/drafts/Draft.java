package org.countersign.portfolio.drafts;

import java.time.Instant;
import java.util.List;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;

/**
 * What a learner is writing: seen by nobody else, and nobody's fact until it is submitted.
 *
 * @param version the number of the version it will become
 * @param revision counts the saves; whoever saves names the one they started from
 */
public record Draft(Piece piece, int version, int revision, Typed typed, List<EvidenceFile> files, Instant changedAt) {

    public Draft {
        files = List.copyOf(files);
    }

    /** For a piece that was never saved: revision 0. */
    public static final int UNSAVED = 0;
}
