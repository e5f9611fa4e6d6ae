package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.assessment.Unit;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.ContextReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.RequirementReport;
import org.countersign.rules.reports.UnitStage;

/** The one place that says which standing looks how. */
@ApplicationScoped
public class Badges {

    private final DecisionWords words;

    Badges(DecisionWords words) {
        this.words = words;
    }

    Badge of(CriterionStanding standing) {
        return switch (standing) {
            case UNTOUCHED -> new Badge("quiet", "–", words.untouched());
            case CLAIMED -> new Badge("waiting", "W", words.claimed());
            case NOT_YET -> new Badge("stop", "N", words.notYet());
            case MET_PROVISIONALLY -> new Badge("info", "P", words.metProvisionally());
            case MORE_NEEDED -> new Badge("attention", "+", words.moreNeeded());
            case MET -> new Badge("good", "M", words.met());
        };
    }

    public Badge of(Unit unit, ClaimReport claim) {
        return unit.leftUndecided(claim) ? new Badge("quiet", "–", words.notDecided()) : of(claim.standing());
    }

    private Badge of(ClaimReport.Standing standing) {
        return switch (standing) {
            case WAITING -> new Badge("waiting", "W", words.waiting());
            case PROVISIONAL -> new Badge("info", "P", words.provisional());
            case NOT_YET -> new Badge("stop", "N", words.notYet());
            case MOVED_ON -> new Badge("quiet", "→", words.movedOn());
            case NOT_COUNTED -> new Badge("attention", "U", words.notCounted());
            case MET -> new Badge("good", "M", words.met());
        };
    }

    public Badge of(UnitStage stage) {
        return switch (stage) {
            case UNDER_WAY -> new Badge("quiet", "…", words.underWay());
            case READY -> new Badge("info", "R", words.readyToSign());
            case WAITS_FOR_CANDIDATE -> new Badge("waiting", "S", words.waitsForCandidate());
            case WAITS_FOR_ASSESSOR -> new Badge("waiting", "S", words.waitsForAssessor());
            case WAITS_FOR_VERIFIER -> new Badge("waiting", "S", words.waitsForVerifier());
            case RELEASED -> new Badge("attention", "!", words.releasedWithoutSampling());
            case VERIFIED -> new Badge("good", "✓", words.verified());
        };
    }

    /** For a claim of a piece that its learner took back. */
    public Badge withdrawn() {
        return new Badge("quiet", "–", words.withdrawnClaim());
    }

    Badge of(Outcome outcome) {
        return outcome == Outcome.MET ? new Badge("good", "M", words.met()) : new Badge("stop", "N", words.notYet());
    }

    Badge of(RequirementReport.Standing standing) {
        return switch (standing) {
            case SHORT -> new Badge("attention", "!", words.requirementShort());
            case NOTHING_TO_CHECK -> new Badge("quiet", "–", words.nothingToCheck());
            case HOLDS -> new Badge("good", "✓", words.holds());
        };
    }

    Badge of(ContextReport.Standing standing) {
        return switch (standing) {
            case NOT_SHOWN -> new Badge("quiet", "–", words.contextNotShown());
            case CLAIMED -> new Badge("waiting", "W", words.claimed());
            case KNOWN -> new Badge("good", "K", words.contextKnown());
            case SHOWN -> new Badge("good", "✓", words.contextShown());
        };
    }

    /** What the letters beside the references mean, in the order of the way. */
    List<Badge> key() {
        return Stream.of(
                        ClaimReport.Standing.WAITING,
                        ClaimReport.Standing.PROVISIONAL,
                        ClaimReport.Standing.NOT_YET,
                        ClaimReport.Standing.NOT_COUNTED,
                        ClaimReport.Standing.MET)
                .map(this::of)
                .toList();
    }
}
