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

    private final UnitWords words;

    NextSteps(UnitWords words) {
        this.words = words;
    }

    public NextStep of(Unit unit, Access reader) {
        if (reader.learner()) {
            return ofLearner(unit, reader);
        }
        if (reader.judges()) {
            return ofJudge(unit, reader);
        }
        int provisional = Provisional.in(unit).size();
        if (reader.is(Capacity.COUNTERSIGNER) && provisional > 0) {
            return new NextStep(
                    words.nextCountersign(provisional),
                    "/countersigning#unit-" + unit.enrolment().id());
        }
        return last(unit, reader);
    }

    private NextStep ofLearner(Unit unit, Access reader) {
        List<ClaimReport> referred = that(unit, ClaimReport.Standing.NOT_YET);
        if (!referred.isEmpty()) {
            ClaimReport first = referred.get(0);
            return new NextStep(words.nextReferred(referred.size(), first.reference()), piece(unit, first));
        }
        List<CriterionReport> untouched = criteria(unit, CriterionStanding.UNTOUCHED);
        if (!untouched.isEmpty()) {
            return new NextStep(
                    words.nextClaim(untouched.size(), untouched.get(0).code()), "/portfolio/new");
        }
        List<CriterionReport> more = criteria(unit, CriterionStanding.MORE_NEEDED);
        if (!more.isEmpty()) {
            return new NextStep(
                    words.nextMore(more.size(), more.get(0).code()),
                    UnitViews.path(unit.enrolment()) + "/criteria/"
                            + more.get(0).code());
        }
        return last(unit, reader);
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
        return last(unit, reader);
    }

    /** When there is nothing to claim and nothing to decide, what is left is signing. */
    private NextStep last(Unit unit, Access reader) {
        String signing = UnitViews.path(unit.enrolment()) + "/signing";
        return switch (unit.stage()) {
            case UNDER_WAY -> underWay(unit, reader);
            case READY ->
                reader.learner() || reader.is(Capacity.ASSESSOR)
                        ? new NextStep(words.nextSign(), signing)
                        : new NextStep(words.nextNothing(), null);
            case WAITS_FOR_CANDIDATE -> signature(reader.learner(), reader.is(Capacity.ASSESSOR), signing);
            case WAITS_FOR_ASSESSOR -> signature(reader.is(Capacity.ASSESSOR), reader.learner(), signing);
            case WAITS_FOR_VERIFIER ->
                reader.is(Capacity.INTERNAL_VERIFIER)
                        ? new NextStep(words.nextVerify(), UnitViews.path(unit.enrolment()) + "/sample")
                        : signature(false, reader.learner() || reader.is(Capacity.ASSESSOR), signing);
            case RELEASED, VERIFIED -> new NextStep(words.nextFinished(), "#record");
        };
    }

    private NextStep underWay(Unit unit, Access reader) {
        if (reader.learner()) {
            return waitOrLookAtRequirements(unit);
        }
        boolean decided = unit.report().criteria().stream().anyMatch(CriterionReport::met);
        return reader.is(Capacity.INTERNAL_VERIFIER) && decided
                ? new NextStep(words.nextSample(), UnitViews.path(unit.enrolment()) + "/sample")
                : new NextStep(words.nextNothing(), null);
    }

    private NextStep waitOrLookAtRequirements(Unit unit) {
        boolean allSignedOff = unit.report().criteria().stream().allMatch(CriterionReport::signedOffFinally);
        return allSignedOff
                ? new NextStep(words.nextRequirements(), "#requirements")
                : new NextStep(words.nextWait(), null);
    }

    private NextStep signature(boolean due, boolean given, String signing) {
        if (due) {
            return new NextStep(words.nextSign(), signing);
        }
        return new NextStep(given ? words.nextSigned() : words.nextNothing(), null);
    }

    private static List<CriterionReport> criteria(Unit unit, CriterionStanding standing) {
        return unit.report().criteria().stream()
                .filter(criterion -> criterion.standing() == standing)
                .toList();
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
