package org.countersign.portfolio.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.answers.Refusal;

/**
 * What the portfolio has to know of the decisions on its evidence before it changes something; answered by the room
 * that keeps them.
 */
public interface AssessmentSoFar {

    /** Why nothing may change in this enrolment now: a signature stands. Asked while its turn is held. */
    Optional<Refusal> closed(EnrolmentId enrolment);

    /** Whether any decision on this piece was made in any enrolment, by a trainee too. */
    boolean judged(PieceId piece);

    /** Whether an assessor referred the piece back, or found a claim on its latest version not met yet. */
    boolean nextVersionIsDue(PieceId piece, int latestVersion);

    /** What the newest decisions on the piece and its referrals say, each text once, the newest first. */
    List<Feedback> feedback(PieceId piece);

    /** Claims on the piece with a MET that stands, provisional or final: they stay on their version. */
    Set<ClaimId> metClaims(PieceId piece);
}
