package org.countersign.portfolio;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.portfolio.evidence.AssessmentSoFar;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Feedback;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** Decisions that tests of this room need before there are any: it answers only for what a test told it. */
@Singleton
public class PlayedAssessment implements AssessmentSoFar {

    public final Set<EnrolmentId> signed = ConcurrentHashMap.newKeySet();
    public final Set<PieceId> judged = ConcurrentHashMap.newKeySet();
    public final Set<PieceId> referred = ConcurrentHashMap.newKeySet();
    public final Set<ClaimId> met = ConcurrentHashMap.newKeySet();

    private record Signed() implements Ground {

        @Override
        public RefusedAs refusedAs() {
            return RefusedAs.conflict().coded("signed");
        }

        @Override
        public String words(Object... arguments) {
            return "Signed by Ann on 3 March 2026; reopen the unit first.";
        }
    }

    @Override
    public Optional<Refusal> closed(EnrolmentId enrolment) {
        return signed.contains(enrolment) ? Optional.of(new Signed().refusal()) : Optional.empty();
    }

    @Override
    public boolean judged(PieceId piece) {
        return judged.contains(piece);
    }

    @Override
    public boolean nextVersionIsDue(PieceId piece, int latestVersion) {
        return referred.contains(piece) && latestVersion == 1;
    }

    @Override
    public List<Feedback> feedback(PieceId piece) {
        return List.of();
    }

    @Override
    public Set<ClaimId> metClaims(PieceId piece) {
        return met;
    }
}
