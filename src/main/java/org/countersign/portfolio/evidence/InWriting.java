package org.countersign.portfolio.evidence;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** What a learner's list has to know of pieces that are being written on; answered by those who keep the drafts. */
public interface InWriting {

    /** Those of the pieces that have a draft. */
    Map<PieceId, Heading> among(Collection<PieceId> pieces);

    /**
     * @param title as it is typed so far
     * @param claims how many criteria are ticked so far
     */
    record Heading(String title, int claims, Instant changedAt) {}
}
