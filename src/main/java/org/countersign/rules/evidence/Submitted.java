package org.countersign.rules.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.rules.UnitFacts.Claim;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.rules.happenings.Counted;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.standards.Criterion;

/**
 * A claim with the version it names and what has become of it.
 *
 * @param counted the occasions of the version that are performance evidence
 */
record Submitted(Criterion criterion, Version version, List<Counted> counted, ClaimReport report) {

    static final Comparator<Submitted> BY_REFERENCE = Comparator.comparing(Submitted::reference, References.ORDER)
            .thenComparing(submitted -> submitted.version.number())
            .thenComparing(submitted -> submitted.report.claimId());

    /**
     * @param newest the newest version of the same piece
     * @param newestClaimed the newest version of the piece that is claimed for this criterion
     */
    static Submitted of(
            Claim claim,
            Criterion criterion,
            Version version,
            List<Counted> counted,
            int newest,
            int newestClaimed,
            JudgementChain chain) {
        ClaimReport report = new ClaimReport(
                claim.id(),
                criterion.code(),
                version.pieceId(),
                version.reference(),
                version.number(),
                newest,
                version.method(),
                standing(chain, countable(criterion, counted), version.number() < newestClaimed),
                chain.effective(),
                chain.pending());
        return new Submitted(criterion, version, counted, report);
    }

    private static ClaimReport.Standing standing(JudgementChain chain, boolean countable, boolean claimedAgain) {
        boolean met = chain.isMet();
        if (met && countable) {
            return ClaimReport.Standing.MET;
        }
        if (chain.pending().isPresent()) {
            return ClaimReport.Standing.PROVISIONAL;
        }
        if (met) {
            return ClaimReport.Standing.NOT_COUNTED;
        }
        if (claimedAgain) {
            return ClaimReport.Standing.MOVED_ON;
        }
        return chain.effective().isPresent() ? ClaimReport.Standing.NOT_YET : ClaimReport.Standing.WAITING;
    }

    String reference() {
        return version.reference();
    }

    /** Knowledge may be shown anywhere; performance by an occasion that counts. */
    private static boolean countable(Criterion criterion, List<Counted> counted) {
        return !criterion.isPerformance() || !counted.isEmpty();
    }

    /** What counts now. */
    Optional<Accepted> accepted() {
        return accepted(report.effective());
    }

    /** What would count if every decision that waits were countersigned. */
    Optional<Accepted> expected() {
        return accepted(report.pending().or(report::effective));
    }

    private Optional<Accepted> accepted(Optional<Judgement> judgement) {
        return judgement
                .filter(one -> met(one) && countable(criterion, counted))
                .map(met -> new Accepted(this, met));
    }

    private static boolean met(Judgement judgement) {
        return judgement.outcome() == Outcome.MET;
    }

    /** Waits for the assessor, and the rules keep nobody from accepting it. */
    boolean mayBeAccepted() {
        return report.standing() == ClaimReport.Standing.WAITING && countable(criterion, counted);
    }

    /** A trainee accepted it, so that it counts once the countersigner agrees. */
    boolean acceptedByTrainee() {
        return report.pending().isPresent() && expected().isPresent();
    }

    /** Whether agreeing with the decision that waits makes it show the context. */
    boolean wouldShow(String context) {
        return acceptedByTrainee()
                && expected().filter(one -> one.shows(context)).isPresent();
    }

    /** By what counts now. */
    boolean shows(String context) {
        return accepted().filter(one -> one.shows(context)).isPresent();
    }

    Set<Integer> happenings() {
        return counted.stream().map(Counted::number).collect(Collectors.toSet());
    }

    /** Answers and discussions may have no occasion, and then nothing to mark. */
    boolean maySpeakOf(String context) {
        return version.occasions().isEmpty() || speaksOf(context);
    }

    /** On any occasion, wherever it took place. */
    boolean speaksOf(String context) {
        return version.occasions().stream()
                .anyMatch(occasion -> occasion.contexts().contains(context));
    }

    boolean wouldExplain(String context) {
        return acceptedByTrainee()
                && expected().filter(one -> one.explains(context)).isPresent();
    }

    boolean records(String context) {
        return counted.stream().anyMatch(one -> one.occasion().contexts().contains(context));
    }
}
