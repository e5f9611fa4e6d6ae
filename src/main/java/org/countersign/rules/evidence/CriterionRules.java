package org.countersign.rules.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.countersign.rules.CriterionFinding.ContextsMissing;
import org.countersign.rules.CriterionFinding.OccasionsShort;
import org.countersign.rules.CriterionFinding.RestsAlone;
import org.countersign.rules.Finding;
import org.countersign.standards.Context;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
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

    List<Finding> shortfalls(Criterion criterion, Body accepted) {
        return rules.stream()
                .filter(rule -> kind(rule) == criterion.kind())
                .flatMap(rule -> shortfall(rule, criterion, accepted).stream())
                .toList();
    }

    /** Whether accepted evidence for this criterion is enough for the rule; none never is. */
    boolean holds(EvidenceRule rule, Shown shown) {
        return !shown.accepted().isEmpty()
                && shortfall(rule, shown.criterion(), shown.accepted()).isEmpty();
    }

    private Optional<Finding> shortfall(EvidenceRule rule, Criterion criterion, Body accepted) {
        if (rule instanceof LeastOccasions least) {
            return tooFew(least, criterion, accepted);
        }
        if (rule instanceof NotAlone alone) {
            return nothingElse(alone, criterion, accepted);
        }
        if (rule instanceof KnowledgeShown knowledge) {
            return otherwise(knowledge, criterion, accepted);
        }
        return rule instanceof ContextsShown contexts ? missing(contexts, criterion, accepted) : Optional.empty();
    }

    private static Optional<Finding> tooFew(LeastOccasions rule, Criterion criterion, Body accepted) {
        int occasions = accepted.occasions();
        return occasions >= rule.least()
                ? Optional.empty()
                : Optional.of(new OccasionsShort(criterion.code(), rule.source(), occasions, rule.least()));
    }

    private static Optional<Finding> nothingElse(NotAlone rule, Criterion criterion, Body accepted) {
        return accepted.evidence().stream().anyMatch(one -> !rule.methods().contains(one.method()))
                ? Optional.empty()
                : Optional.of(new RestsAlone(criterion.code(), rule.source(), rule.sentence(), accepted.references()));
    }

    private static Optional<Finding> otherwise(KnowledgeShown rule, Criterion criterion, Body accepted) {
        return accepted.evidence().stream().anyMatch(one -> rule.methods().contains(one.method()))
                ? Optional.empty()
                : Optional.of(new RestsAlone(criterion.code(), rule.source(), rule.sentence(), accepted.references()));
    }

    private Optional<Finding> missing(ContextsShown rule, Criterion criterion, Body accepted) {
        List<String> missing = policy.contextsOf(rule, standard).stream()
                .filter(context -> !accepted.shows(context.code()))
                .map(CriterionRules::named)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContextsMissing(criterion.code(), rule.source(), missing));
    }

    private static String named(Context context) {
        return context.shortLabel() + " (" + context.code() + ")";
    }
}
