package org.countersign.assessment.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.countersign.assessment.Provisional;
import org.countersign.assessment.Unit;
import org.countersign.enrolment.Access;
import org.countersign.rules.Capacity;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.RequirementReport;

/** The one next step of a reader in a unit. */
@ApplicationScoped
public class NextSteps {

    private final AssessmentWords words;

    NextSteps(AssessmentWords words) {
        this.words = words;
    }

    public NextStep of(Unit unit, Access reader) {
        if (reader.learner()) {
            return ofLearner(unit);
        }
        if (reader.judges()) {
            return ofJudge(unit, reader);
        }
        int provisional = Provisional.in(unit).size();
        return reader.is(Capacity.COUNTERSIGNER) && provisional > 0
                ? new NextStep(
                        words.nextCountersign(provisional),
                        "/countersigning#unit-" + unit.enrolment().id())
                : new NextStep(words.nextNothing(), null);
    }

    private NextStep ofLearner(Unit unit) {
        List<ClaimReport> referred = that(unit, ClaimReport.Standing.NOT_YET);
        if (!referred.isEmpty()) {
            ClaimReport first = referred.get(0);
            return new NextStep(words.nextReferred(referred.size(), first.reference()), piece(unit, first));
        }
        List<CriterionReport> untouched = unit.report().criteria().stream()
                .filter(criterion -> criterion.standing() == CriterionStanding.UNTOUCHED)
                .toList();
        if (!untouched.isEmpty()) {
            return new NextStep(
                    words.nextClaim(untouched.size(), untouched.get(0).code()), "/portfolio/new");
        }
        return unit.report().criteria().stream().allMatch(CriterionReport::signedOffFinally)
                ? last(unit)
                : new NextStep(words.nextWait(), null);
    }

    private NextStep ofJudge(Unit unit, Access reader) {
        List<ClaimReport> waiting = that(unit, ClaimReport.Standing.WAITING);
        if (!waiting.isEmpty()) {
            ClaimReport first = waiting.get(0);
            return new NextStep(words.nextJudge(waiting.size(), first.reference()), piece(unit, first));
        }
        int ready = (int) unit.report().criteria().stream()
                .filter(criterion -> Show.isReady(criterion, reader))
                .count();
        if (ready > 0) {
            return new NextStep(words.nextSignOff(ready), UnitViews.path(unit.enrolment()) + "?show=waiting#criteria");
        }
        Optional<RequirementReport> attestable = unit.report().requirements().stream()
                .filter(requirement -> requirement.standing() == RequirementReport.Standing.SHORT)
                .filter(requirement -> reader.is(Capacity.ASSESSOR)
                        && Refusals.attest(unit.report(), requirement.ruleCode())
                                .granted())
                .findFirst();
        if (attestable.isPresent()) {
            return new NextStep(
                    words.nextAttest(),
                    UnitViews.path(unit.enrolment()) + "/attestations/"
                            + attestable.get().ruleCode());
        }
        return unit.report().ready() ? last(unit) : new NextStep(words.nextNothing(), null);
    }

    private NextStep last(Unit unit) {
        return new NextStep(unit.report().ready() ? words.nextSign() : words.nextLast(), "#signatures");
    }

    private static List<ClaimReport> that(Unit unit, ClaimReport.Standing standing) {
        return unit.report().criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .filter(claim -> claim.standing() == standing)
                .toList();
    }

    private static String piece(Unit unit, ClaimReport claim) {
        return UnitViews.path(unit.enrolment()) + "/pieces/" + claim.pieceId();
    }
}
