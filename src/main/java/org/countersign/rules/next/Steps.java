package org.countersign.rules.next;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.CriterionFinding.ItemsMissing;
import org.countersign.rules.Finding;
import org.countersign.rules.RequirementFinding.RangeRestShort;
import org.countersign.rules.RequirementFinding.RangeShort;
import org.countersign.rules.UnitFacts.Standing;
import org.countersign.rules.refusals.Refusals;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.CriterionStanding;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.standards.Signatory;

/** Works out what each reader of a unit does next. Once nothing is missing, that is to sign. */
public record Steps(UnitReport report, UnitStage stage) {

    public Next ofLearner() {
        if (stage != UnitStage.UNDER_WAY) {
            return signing(Signatory.CANDIDATE);
        }
        List<CriterionReport> own =
                report.criteria().stream().filter(this::isLearnersNext).toList();
        List<CriterionReport> referred = own.stream()
                .filter(one -> one.claims().stream().anyMatch(Steps::referred))
                .toList();
        if (!referred.isEmpty()) {
            ClaimReport first = referred.get(0).claims().stream()
                    .filter(Steps::referred)
                    .findFirst()
                    .orElseThrow();
            return new Next.PutRight(referred.size(), first.criterion(), first.reference(), first.pieceId());
        }
        List<String> untouched = codes(own, one -> one.standing() == CriterionStanding.UNTOUCHED);
        if (!untouched.isEmpty()) {
            return new Next.Claim(untouched);
        }
        return own.isEmpty() ? ofLearnerInUnit() : new Next.AddEvidence(codes(own, one -> true));
    }

    /** A criterion whose items are missing is brought on by them. */
    private boolean isLearnersNext(CriterionReport criterion) {
        return isLearners(criterion)
                && report.comesNext(criterion)
                && criterion.findings().stream().noneMatch(ItemsMissing.class::isInstance);
    }

    private Next ofLearnerInUnit() {
        List<Finding> own = report.findings().stream()
                .filter(finding -> WhoActs.on(finding).contains(Party.LEARNER))
                .toList();
        List<String> contexts = Stream.concat(
                        report.contexts().stream()
                                .filter(context -> own.contains(context.finding()))
                                .map(context -> context.context().label()),
                        own.stream().flatMap(Steps::range))
                .distinct()
                .toList();
        if (!contexts.isEmpty()) {
            return new Next.ShowContexts(contexts);
        }
        if (!own.isEmpty()) {
            return new Next.SeeRequirements();
        }
        Set<Party> parties = EnumSet.noneOf(Party.class);
        report.findings().forEach(finding -> parties.addAll(WhoActs.on(finding)));
        return new Next.WaitFor(parties);
    }

    /** The items of a range that are open, or its name where they are many. */
    private static Stream<String> range(Finding finding) {
        if (finding instanceof RangeShort few) {
            return few.open().isEmpty() ? Stream.of(few.range()) : few.open().stream();
        }
        if (finding instanceof RangeRestShort few) {
            return few.open().isEmpty() ? Stream.of(few.range()) : few.open().stream();
        }
        return Stream.empty();
    }

    /** @param standing PROVISIONAL for a trainee, who neither attests nor signs the unit */
    public Next ofJudge(Standing standing) {
        boolean assessor = standing == Standing.FINAL;
        if (stage == UnitStage.UNDER_WAY || stage == UnitStage.READY) {
            List<ClaimReport> waiting = waiting();
            if (!waiting.isEmpty()) {
                ClaimReport first = waiting.get(0);
                return new Next.Judge(waiting.size(), first.criterion(), first.reference(), first.pieceId());
            }
            int ready = (int) report.criteria().stream()
                    .filter(one -> Refusals.signOff(one, standing).granted())
                    .count();
            if (ready > 0) {
                return new Next.SignOff(ready);
            }
        }
        if (stage != UnitStage.UNDER_WAY) {
            return assessor ? signing(Signatory.ASSESSOR) : ofReader();
        }
        return assessor ? ofAssessorInUnit() : new Next.Nothing();
    }

    private Next ofAssessorInUnit() {
        return AttestationsDue.in(report).stream()
                .findFirst()
                .<Next>map(due -> new Next.Attest(due.ruleCode()))
                .or(() -> report.findings().stream()
                        .filter(ActionsOpen.class::isInstance)
                        .map(ActionsOpen.class::cast)
                        .findFirst()
                        .map(open -> new Next.AnswerActions(open.actions())))
                .orElseGet(Next.Nothing::new);
    }

    /** Those on criteria that are not met yet come first. */
    private List<ClaimReport> waiting() {
        return report.criteria().stream()
                .sorted((one, other) -> Boolean.compare(one.met(), other.met()))
                .flatMap(one -> one.claims().stream())
                .filter(claim -> claim.standing() == ClaimReport.Standing.WAITING)
                .toList();
    }

    public Next ofVerifier() {
        return switch (stage) {
            case UNDER_WAY ->
                report.criteria().stream().anyMatch(CriterionReport::met) ? new Next.Sample() : new Next.Nothing();
            case WAITS_FOR_VERIFIER -> new Next.Verify();
            default -> ofReader();
        };
    }

    /** Of somebody who has no part in signing. */
    public Next ofReader() {
        List<Signatory> missing = missing();
        if (stage.isClosed()) {
            return new Next.Finished();
        }
        return missing.isEmpty() ? new Next.Nothing() : new Next.ToBeSigned(missing);
    }

    private Next signing(Signatory reader) {
        List<Signatory> missing = missing();
        if (stage.isClosed()) {
            return new Next.Finished();
        }
        if (!missing.contains(reader)) {
            return new Next.Signed(missing.get(0));
        }
        Signatory other = reader == Signatory.CANDIDATE ? Signatory.ASSESSOR : Signatory.CANDIDATE;
        return new Next.Sign(other, !missing.contains(other));
    }

    /** Whose signatures are next. */
    private List<Signatory> missing() {
        return switch (stage) {
            case READY -> List.of(Signatory.CANDIDATE, Signatory.ASSESSOR);
            case WAITS_FOR_CANDIDATE -> List.of(Signatory.CANDIDATE);
            case WAITS_FOR_ASSESSOR -> List.of(Signatory.ASSESSOR);
            case WAITS_FOR_VERIFIER -> List.of(Signatory.INTERNAL_VERIFIER);
            case UNDER_WAY, RELEASED, VERIFIED -> List.of();
        };
    }

    /** Whether the learner can do something for it. */
    public static boolean isLearners(CriterionReport criterion) {
        return criterion.findings().stream()
                .anyMatch(finding -> WhoActs.on(finding).contains(Party.LEARNER));
    }

    private static boolean referred(ClaimReport claim) {
        return claim.standing() == ClaimReport.Standing.NOT_YET;
    }

    private static List<String> codes(List<CriterionReport> criteria, Predicate<CriterionReport> wanted) {
        return criteria.stream().filter(wanted).map(CriterionReport::code).toList();
    }
}
