package org.countersign.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.UnitFacts.Judgement;
import org.countersign.rules.UnitFacts.Occasion;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.rules.UnitFacts.Version;
import org.countersign.standards.Criterion;

/**
 * A claim with the version it names and what was decided about it.
 *
 * @param newest the newest version of the same piece
 * @param newestClaimed the newest version of the piece that is claimed for this criterion
 * @param counted the occasions of the version that are performance evidence
 */
record Submitted(
        UUID claimId,
        Criterion criterion,
        Version version,
        int newest,
        int newestClaimed,
        List<Occasion> counted,
        JudgementChain chain) {

    static final Comparator<Submitted> BY_REFERENCE = Comparator.comparing(Submitted::reference, References.ORDER)
            .thenComparing(submitted -> submitted.version.number())
            .thenComparing(Submitted::claimId);

    String reference() {
        return version.reference();
    }

    /** Knowledge may be shown anywhere; performance by an occasion that counts. */
    private boolean countable() {
        return !criterion.isPerformance() || !counted.isEmpty();
    }

    /** What counts now. */
    Optional<Accepted> accepted() {
        return accepted(chain.effective());
    }

    /** What would count if every decision that waits were countersigned. */
    Optional<Accepted> expected() {
        return accepted(chain.pending().or(chain::effective));
    }

    private Optional<Accepted> accepted(Optional<Judgement> judgement) {
        return judgement.filter(Submitted::met).filter(met -> countable()).map(met -> new Accepted(this, met));
    }

    private static boolean met(Judgement judgement) {
        return judgement.outcome() == Outcome.MET;
    }

    boolean records(String context) {
        return counted.stream().anyMatch(occasion -> occasion.contexts().contains(context));
    }

    ClaimReport report() {
        return new ClaimReport(
                claimId,
                criterion.code(),
                version.pieceId(),
                reference(),
                version.number(),
                newest,
                version.method(),
                standing(),
                chain.effective(),
                chain.pending());
    }

    private ClaimReport.Standing standing() {
        if (accepted().isPresent()) {
            return ClaimReport.Standing.MET;
        }
        if (chain.pending().isPresent()) {
            return ClaimReport.Standing.PROVISIONAL;
        }
        if (chain.effective().filter(Submitted::met).isPresent()) {
            return ClaimReport.Standing.NOT_COUNTED;
        }
        if (version.number() < newestClaimed) {
            return ClaimReport.Standing.MOVED_ON;
        }
        return chain.effective().isPresent() ? ClaimReport.Standing.NOT_YET : ClaimReport.Standing.WAITING;
    }
}
