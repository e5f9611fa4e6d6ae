package org.countersign.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.portfolio.claims.ClaimReading;
import org.countersign.portfolio.claims.ClaimRefusal;
import org.countersign.portfolio.claims.Claimed;
import org.countersign.portfolio.claims.Claiming;
import org.countersign.portfolio.claims.MarksOnClaims;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.Unit;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;

/** Claims somebody wants to add to a version as it stands, and every reason why one cannot be made on it. */
final class FurtherClaims {

    private final PieceVersion version;
    private final List<Claim> before;
    private final Map<Claimed, Claim> met;
    private final List<Unit> units;

    FurtherClaims(PieceVersion version, List<Claim> before, Map<Claimed, Claim> met, List<Unit> units) {
        this.version = version;
        this.before = before;
        this.met = met;
        this.units = units;
    }

    /** What this form made when it was sent before; nothing where it is sent for the first time. */
    Optional<Answer<List<Claim>>> madeAlready(Claims.ToClaim what) {
        List<Claim> made = before.stream()
                .filter(claim -> claim.id().equals(Claims.idOf(what.key(), Claimed.by(claim))))
                .toList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Set<TypedClaim> sentThen = made.stream()
                .map(claim -> new TypedClaim(claim.enrolment().toString(), claim.criterion(), claim.locator()))
                .collect(Collectors.toSet());
        boolean same = sentThen.equals(Set.copyOf(what.ticked())) && marks(what).are(made);
        return Optional.of(same ? Answer.done(made) : Answer.refused(FormKey.taken()));
    }

    Answer<List<Claiming>> read(Claims.ToClaim what) {
        List<Refusal> refusals = new ArrayList<>();
        MarksOnClaims marks = marks(what);
        if (what.ticked().isEmpty()) {
            refusals.add(ClaimRefusal.NO_CLAIM.refusal());
        }
        Set<Claimed> onThisVersion = before.stream()
                .filter(claim -> claim.version() == version.number())
                .map(Claimed::by)
                .collect(Collectors.toSet());
        List<Claiming> claimings = new ArrayList<>();
        for (ClaimReading.CriterionClaim made : new ClaimReading(units, met, refusals).read(what.ticked())) {
            String criterion = made.criterion().code();
            String unit = made.unit().code();
            if (onThisVersion.contains(Claimed.by(made.claiming()))) {
                refusals.add(ClaimRefusal.CLAIMED_ALREADY.refusal(criterion, unit));
            } else if (made.criterion().isPerformance() && !showsPerformance()) {
                refusals.add(ClaimRefusal.OCCASION_MISSING.refusal(criterion, unit));
            }
            claimings.add(made.claiming());
        }
        refusals.addAll(marks.refusals(version));
        return refusals.isEmpty()
                ? Answer.done(claimings.stream()
                        .map(claiming -> claiming.marked(marks.in(claiming.enrolment())))
                        .toList())
                : Answer.refused(refusals);
    }

    private MarksOnClaims marks(Claims.ToClaim what) {
        return new MarksOnClaims(what.marks(), what.ticked(), units);
    }

    private boolean showsPerformance() {
        return !version.occasions().isEmpty()
                && version.occasions().stream()
                        .allMatch(occasion -> occasion.setting().isPresent()
                                && occasion.sector().isPresent());
    }
}
