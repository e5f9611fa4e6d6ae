package org.countersign.assessment.pages;

import java.util.Locale;
import org.countersign.assessment.Unit;
import org.countersign.enrolment.Access;
import org.countersign.rules.Capacity;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.next.Steps;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;

/** Which criteria the matrix of a unit shows. */
enum MatrixFilter {
    ALL,
    MISSING,
    WAITING,
    REFERRED;

    /** As the address says it; anything else shows all. */
    static MatrixFilter of(String asked) {
        for (MatrixFilter filter : values()) {
            if (filter.parameter().equals(asked)) {
                return filter;
            }
        }
        return ALL;
    }

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean holds(Unit unit, CriterionReport criterion, Access reader) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> !criterion.met() && unit.report().asksFor(criterion);
            case WAITING -> !unit.isSigned() && waitsFor(unit, criterion, reader);
            case REFERRED ->
                !criterion.met()
                        && criterion.claims().stream()
                                .anyMatch(claim -> claim.standing() == ClaimReport.Standing.NOT_YET);
        };
    }

    private static boolean waitsFor(Unit unit, CriterionReport criterion, Access reader) {
        if (reader.learner()) {
            return Steps.isLearners(criterion) && unit.report().asksFor(criterion);
        }
        if (reader.judges()) {
            return criterion.claims().stream().anyMatch(claim -> claim.standing() == ClaimReport.Standing.WAITING)
                    || isReady(unit, criterion, reader);
        }
        return reader.is(Capacity.COUNTERSIGNER)
                && (criterion.claims().stream()
                                .anyMatch(claim -> claim.pending().isPresent())
                        || criterion
                                .signedOff()
                                .filter(signed -> !signed.isFinal())
                                .isPresent());
    }

    /** Whether this reader may sign the criterion off now. */
    static boolean isReady(Unit unit, CriterionReport criterion, Access reader) {
        return reader.judges()
                && !unit.isSigned()
                && Refusals.signOff(criterion, reader.is(Capacity.ASSESSOR) ? Standing.FINAL : Standing.PROVISIONAL)
                        .granted();
    }
}
