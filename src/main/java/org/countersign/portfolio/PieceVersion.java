package org.countersign.portfolio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.standards.Method;

/**
 * What a learner submitted: never edited, and superseded only by another version.
 *
 * @param number from 1
 * @param account what was written in the page; may be empty where files say it all
 * @param declaration the authenticity declaration, in the words the learner agreed to
 */
public record PieceVersion(
        UUID id,
        PieceId piece,
        int number,
        String title,
        Method method,
        String account,
        List<Occasion> occasions,
        List<EvidenceFile> files,
        String declaration,
        Instant submittedAt) {

    public PieceVersion {
        occasions = List.copyOf(occasions);
        files = List.copyOf(files);
    }
}
