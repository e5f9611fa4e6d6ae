package org.countersign.assessment.summary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.evidence.PieceId;

/**
 * Something that waits for an assessor.
 *
 * @param piece to be judged; empty where it is about the unit
 * @param version of the piece
 * @param what it is about in short: the reference and title of the piece, or the rule to attest
 * @param criteria claimed, or ready to be signed off
 * @param since when the oldest of it began to wait
 */
public record Waiting(
        Kind kind,
        Enrolment enrolment,
        Optional<PieceId> piece,
        int version,
        String what,
        List<String> criteria,
        Instant since) {

    /** What has to be done. */
    public enum Kind {
        JUDGE,
        SIGN_OFF,
        ATTEST,
        /** The unit, as its assessor. */
        SIGN
    }

    public Waiting {
        criteria = List.copyOf(criteria);
    }
}
