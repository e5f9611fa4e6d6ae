package org.countersign.rules.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.countersign.rules.CriterionFinding.ContextsMissing;
import org.countersign.rules.CriterionFinding.OccasionsShort;
import org.countersign.rules.CriterionFinding.RestsAlone;
import org.countersign.rules.Finding;
import org.countersign.rules.Notice.ContextsWouldGo;
import org.countersign.standards.Context;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** What a policy asks of each criterion beyond one MET. All are minimums: more evidence never breaks one. */
final class CriterionRules {

    private final Standard standard;
    private final Policy policy;
    private final List<EvidenceRule> rules;

    CriterionRules(Standard standard, Policy policy) {
        this.standard = standard;
        this.policy = policy;
        this.rules = policy.rules().stream()
                .filter(CriterionRules::isForEachCriterion)
                .sorted(Comparator.comparing(EvidenceRule::source).thenComparing(EvidenceRule::code))
                .toList();
    }

    static boolean isForEachCriterion(EvidenceRule rule) {
        return rule instanceof LeastOccasions
                || rule instanceof NotAlone
                || rule instanceof KnowledgeShown
                || rule instanceof ContextsShown contexts && contexts.everyCriterion();
    }

    /** The criteria that a rule speaks of; only the assessor's judgement may be about any. */
    static CriterionKind kind(EvidenceRule rule) {
        return rule instanceof KnowledgeShown ? CriterionKind.KNOWLEDGE : CriterionKind.PERFORMANCE;
    }

    /** What keeps this evidence for the criterion from being enough, with what of it is under way beside it. */
    List<Finding> shortfalls(CriterionEvidence shown, BodyOfEvidence evidence) {
        return rules.stream()
                .filter(rule -> kind(rule) == shown.criterion().kind())
                .flatMap(rule -> shortfall(rule, shown, evidence).stream())
                .toList();
    }

    /** Whether accepted evidence for this criterion is enough for the rule; none never is. */
    boolean holds(EvidenceRule rule, CriterionEvidence shown) {
        return !shown.accepted().isEmpty()
                && shortfall(rule, shown, shown.accepted()).isEmpty();
    }

    private Optional<Finding> shortfall(EvidenceRule rule, CriterionEvidence shown, BodyOfEvidence evidence) {
        if (rule instanceof LeastOccasions least) {
            return tooFew(least, shown, evidence);
        }
        if (rule instanceof NotAlone alone) {
            return restsAlone(alone, method -> !alone.methods().contains(method), shown, evidence);
        }
        if (rule instanceof KnowledgeShown knowledge) {
            return restsAlone(knowledge, knowledge.methods()::contains, shown, evidence);
        }
        return rule instanceof ContextsShown contexts ? missing(contexts, shown, evidence) : Optional.empty();
    }

    private static Optional<Finding> tooFew(LeastOccasions rule, CriterionEvidence shown, BodyOfEvidence evidence) {
        Set<Integer> happenings = evidence.happenings();
        if (happenings.size() >= rule.least()) {
            return Optional.empty();
        }
        UnderWay more = shown.underWay().ofOthersThan(happenings);
        Set<Integer> together = more.happenings();
        together.addAll(happenings);
        return Optional.of(new OccasionsShort(
                shown.code(),
                rule.source(),
                happenings.size(),
                rule.least(),
                more.waitsForAssessor(),
                more.waitsForCountersigner(),
                Math.max(0, rule.least() - together.size())));
    }

    private static Optional<Finding> restsAlone(
            EvidenceRule rule, Predicate<Method> wanted, CriterionEvidence shown, BodyOfEvidence evidence) {
        if (evidence.evidence().stream().map(Accepted::method).anyMatch(wanted)) {
            return Optional.empty();
        }
        UnderWay wantedToo =
                shown.underWay().that(claim -> wanted.test(claim.version().method()));
        return Optional.of(new RestsAlone(
                shown.code(),
                rule.source(),
                rule.sentence(),
                evidence.references(),
                wantedToo.waitsForAssessor(),
                wantedToo.waitsForCountersigner()));
    }

    private Optional<Finding> missing(ContextsShown rule, CriterionEvidence shown, BodyOfEvidence evidence) {
        List<Context> missing = policy.contextsOf(rule, standard).stream()
                .filter(context -> !evidence.shows(context.code()))
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        UnderWay recording = shown.underWay()
                .that(
                        claim -> missing.stream().anyMatch(context -> claim.records(context.code())),
                        claim -> missing.stream().anyMatch(context -> claim.wouldShow(context.code())));
        Stream<Context> unclaimed = missing.stream()
                .filter(context -> recording.waiting().stream().noneMatch(claim -> claim.records(context.code())))
                .filter(context ->
                        recording.provisional().stream().noneMatch(claim -> claim.wouldShow(context.code())));
        return Optional.of(new ContextsMissing(
                shown.code(),
                rule.source(),
                named(missing.stream()),
                recording.waitsForAssessor(),
                recording.waitsForCountersigner(),
                named(unclaimed)));
    }

    /** What it is shown for as is asked of each criterion, and would not be once the countersigner agrees with what waits. */
    Optional<Finding> contextsThatWouldGo(CriterionEvidence shown) {
        List<Context> going = rules.stream()
                .filter(rule -> kind(rule) == shown.criterion().kind())
                .flatMap(rule -> rule instanceof ContextsShown contexts
                        ? policy.contextsOf(contexts, standard).stream()
                        : Stream.empty())
                .distinct()
                .filter(context -> shown.accepted().shows(context.code())
                        && !shown.expected().shows(context.code()))
                .toList();
        if (going.isEmpty()) {
            return Optional.empty();
        }
        List<Submitted> deciding = shown.claims().stream()
                .filter(claim -> going.stream().anyMatch(context -> claim.shows(context.code())))
                .toList();
        return Optional.of(new ContextsWouldGo(
                shown.code(), named(going.stream()), References.of(deciding, Submitted::reference)));
    }

    private static List<String> named(Stream<Context> contexts) {
        return contexts.map(context -> context.label() + " (" + context.code() + ")")
                .toList();
    }
}
