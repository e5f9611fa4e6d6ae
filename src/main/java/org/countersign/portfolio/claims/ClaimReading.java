package org.countersign.portfolio.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.site.answers.Refusal;
import org.countersign.standards.Criterion;

/** The ticked criteria, read as claims in the learner's own enrolments, and every reason why one cannot be made. */
public final class ClaimReading {

    public static final String FIELD = "claims";

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<Claimed, Claim> met;
    private final List<Refusal> refusals;

    /**
     * @param met claims that stay on an earlier version
     * @param refusals to which the claims add theirs
     */
    public ClaimReading(List<Unit> units, Map<Claimed, Claim> met, List<Refusal> refusals) {
        units.forEach(unit -> this.units.put(unit.id().toString(), unit));
        this.met = met;
        this.refusals = refusals;
    }

    public List<CriterionClaim> read(List<TypedClaim> ticked) {
        Map<Claimed, CriterionClaim> made = new LinkedHashMap<>();
        for (TypedClaim claim : ticked) {
            one(claim).ifPresent(read -> made.putIfAbsent(Claimed.by(read.claiming()), read));
        }
        return new ArrayList<>(made.values());
    }

    private Optional<CriterionClaim> one(TypedClaim typed) {
        Unit unit = units.get(typed.enrolment());
        if (unit == null) {
            refusals.add(ClaimRefusal.ENROLMENT_UNKNOWN.refusal());
            return Optional.empty();
        }
        Optional<Criterion> criterion = unit.standard().criterion(typed.criterion());
        if (criterion.isEmpty()) {
            refusals.add(ClaimRefusal.CRITERION_UNKNOWN.refusal(typed.criterion(), unit.code()));
            return Optional.empty();
        }
        if (criterion.get().hasItems()) {
            List<String> items = unit.standard().itemsOf(criterion.get()).stream()
                    .map(Criterion::code)
                    .toList();
            refusals.add(ClaimRefusal.CLAIMED_BY_ITEMS.refusal(typed.criterion(), items));
            return Optional.empty();
        }
        Claim standing = met.get(new Claimed(unit.id(), typed.criterion()));
        if (standing != null) {
            refusals.add(ClaimRefusal.MET_ALREADY.refusal(typed.criterion(), unit.code(), standing.version()));
            return Optional.empty();
        }
        return Optional.of(
                new CriterionClaim(unit, criterion.get(), new Claiming(unit.id(), typed.criterion(), typed.locator())));
    }

    /** A claim that can be made, on the criterion and in the unit it names. */
    public record CriterionClaim(Unit unit, Criterion criterion, Claiming claiming) {}
}
