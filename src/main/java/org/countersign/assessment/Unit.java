package org.countersign.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.assessment.decisions.DecisionId;
import org.countersign.assessment.decisions.SignOffWording;
import org.countersign.assessment.signatures.Signatures;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.portfolio.Evidence;
import org.countersign.portfolio.evidence.Claim;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.portfolio.evidence.Occasion;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.rules.ActionsOpen;
import org.countersign.rules.Counting;
import org.countersign.rules.Finding;
import org.countersign.rules.UnitFacts;
import org.countersign.rules.evidence.UnitRules;
import org.countersign.rules.refusals.Dating;
import org.countersign.rules.reports.ClaimReport;
import org.countersign.rules.reports.CriterionReport;
import org.countersign.rules.reports.UnitReport;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Context;
import org.countersign.standards.ContextMarks;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** One enrolment whole: what was asked, what was submitted, what was decided and signed, and what the rules make of
 * it. */
public record Unit(
        Enrolment enrolment,
        Standard standard,
        Policy policy,
        Evidence evidence,
        Decisions decisions,
        Signatures signatures,
        UnitFacts facts,
        UnitReport report) {

    /** The same unit, with occasions and customers told apart in another way. */
    public Unit countedBy(Counting counting) {
        if (facts.counting() == counting) {
            return this;
        }
        UnitFacts recounted = facts.countedBy(counting);
        return new Unit(
                enrolment,
                standard,
                policy,
                evidence,
                decisions,
                signatures,
                recounted,
                UnitRules.report(standard, policy, recounted));
    }

    /** The same unit, with its signatures as they are now. */
    Unit signed(Signatures now) {
        return new Unit(enrolment, standard, policy, evidence, decisions, now, facts, report)
                .countedBy(now.form().counting());
    }

    public UnitStage stage() {
        return signatures.stage(report.ready());
    }

    /** While a signature stands, nothing can be decided here, whatever waits. */
    public boolean isSigned() {
        return !signatures.standing().isEmpty();
    }

    /** Whether nobody had decided on this claim when the unit was signed. */
    public boolean leftUndecided(ClaimReport claim) {
        return isSigned() && claim.waits();
    }

    /** What the rules found missing, as far as this reader may know: an action is not the learner's to see. */
    public List<Finding> findings(Access reader) {
        return report.findings().stream()
                .filter(finding -> reader.seesTheVerification() || !(finding instanceof ActionsOpen))
                .toList();
    }

    /** What a reader should know and nobody has to clear. */
    public List<Finding> notices(CentreClock clock) {
        return Stream.concat(report.notices().stream(), judgedBeforeSubmitted(clock))
                .toList();
    }

    private Stream<Finding> judgedBeforeSubmitted(CentreClock clock) {
        Map<Submitted, LocalDate> submittedOn = new HashMap<>();
        return report.criteria().stream()
                .flatMap(criterion -> criterion.claims().stream())
                .flatMap(claim -> claim.pending().or(claim::effective).stream()
                        .flatMap(judgement -> Dating.beforeSubmission(
                                claim.reference(),
                                judgement.madeOn(),
                                submittedOn.computeIfAbsent(
                                        Submitted.of(claim),
                                        version -> clock.dateOf(evidence.version(version.piece(), version.number())
                                                .orElseThrow()
                                                .submittedAt())))
                                .stream()))
                .distinct();
    }

    /** A version of a piece: hundreds of claims are of a few dozen. */
    private record Submitted(PieceId piece, int number) {

        static Submitted of(ClaimReport claim) {
            return new Submitted(new PieceId(claim.pieceId()), claim.version());
        }
    }

    /** The statement and the signature lines, and whose wording they are. */
    public SignOffWording signOff() {
        return SignOffWording.of(standard, policy);
    }

    /** The judgements and final sign-offs it stands on as it is: those that are signed over. */
    public Set<DecisionId> standsOn() {
        return report.criteria().stream()
                .flatMap(Unit::standsOn)
                .map(DecisionId::new)
                .collect(Collectors.toSet());
    }

    private static Stream<UUID> standsOn(CriterionReport criterion) {
        return Stream.concat(
                criterion.claims().stream()
                        .filter(ClaimReport::counts)
                        .flatMap(claim -> claim.effective().stream())
                        .map(UnitFacts.Judgement::id),
                criterion.signedOff().stream()
                        .filter(CriterionReport.SignedOff::isFinal)
                        .map(CriterionReport.SignedOff::id));
    }

    /** The claim that a decision of this unit is about. */
    public Claim claim(ClaimId id) {
        return evidence.claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those of this unit that an occasion of submitted evidence is marked with, in the order they are declared in. */
    public List<Context> contexts(PieceVersion version, Occasion occasion) {
        return evidence.marking(version).on(occasion, new ContextMarks(standard, policy));
    }

    /** The version that was claimed, as the rules look at it. */
    UnitFacts.Version version(Claim claim) {
        return facts.versions().stream()
                .filter(version ->
                        version.pieceId().equals(claim.piece().value()) && version.number() == claim.version())
                .findFirst()
                .orElseThrow();
    }
}
