package org.countersign.portfolio.evidence;

import java.time.Instant;

/**
 * One line of a learner's list of evidence.
 *
 * @param title of what is being written, or of the latest version
 * @param versions how many were submitted
 * @param claims how many criteria are claimed, in whatever version
 * @param inWriting whether there is a draft, of a next version too
 * @param nextVersionIsDue an assessor asked for more, and the next version is not begun
 */
public record EvidenceLine(
        PieceId id,
        String reference,
        String title,
        PieceState state,
        int versions,
        long claims,
        boolean inWriting,
        boolean nextVersionIsDue,
        Instant changedAt) {}
