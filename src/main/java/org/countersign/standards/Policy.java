package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.CriteriaChosen;
import org.countersign.standards.EvidenceRule.RangeShown;

/**
 * The rules of evidence a unit is assessed under, with an edition of its own.
 *
 * @param contexts circumstances the policy asks for where the standard declares none
 * @param signOff the centre's wording of the statement, used where the standard has none of its own
 */
public record Policy(
        @JsonUnwrapped EditionKey key,
        String title,
        List<EvidenceRule> rules,
        List<Context> contexts,
        Optional<SignOffForm> signOff) {

    public Policy {
        rules = List.copyOf(rules);
        contexts = List.copyOf(contexts);
    }

    /** A policy that asks for no contexts but the standard's. */
    public Policy(EditionKey key, String title, List<EvidenceRule> rules, Optional<SignOffForm> signOff) {
        this(key, title, rules, List.of(), signOff);
    }

    public Optional<EvidenceRule> rule(String code) {
        return rules.stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    /**
     * The rules that a unit on the standard is held to: the policy's, the assessor's judgement of each evidence requirement
     * that none of them puts into practice, and what the standard asks of each of its ranges and of each group that
     * leaves a choice, which no policy can loosen.
     */
    public List<EvidenceRule> rulesOn(Standard standard) {
        return Stream.<Stream<? extends EvidenceRule>>of(
                        rules.stream(),
                        leftToTheAssessor(standard).stream().map(AssessorsJudgement::of),
                        standard.ranges().stream()
                                .filter(range -> !range.forInformation())
                                .map(RangeShown::of),
                        standard.groups().stream()
                                .filter(group -> group.atLeast().isPresent())
                                .map(CriteriaChosen::of))
                .<EvidenceRule>flatMap(Function.identity())
                .toList();
    }

    /** The lists evidence under this policy is marked with the items of: the standard's, then the policy's own. */
    public List<Range> rangesInForce(Standard standard) {
        List<Context> added = contexts.stream()
                .filter(context -> standard.context(context.code()).isEmpty())
                .toList();
        return Stream.concat(
                        standard.asked().stream(),
                        added.isEmpty()
                                ? Stream.empty()
                                : Stream.of(Range.ofContexts(key.id(), title, OptionalInt.empty(), added)))
                .toList();
    }

    /** Whether the lists in force go by their names; circumstances that are all a unit has are called its contexts. */
    public boolean namesItsRanges(Standard standard) {
        return !standard.ranges().isEmpty() || rangesInForce(standard).size() > 1;
    }

    /** The evidence requirements that no rule puts into practice. */
    public List<EvidenceRequirement> leftToTheAssessor(Standard standard) {
        return standard.requirements().stream()
                .filter(requirement ->
                        rules.stream().noneMatch(rule -> rule.requirement().equals(Optional.of(requirement.code()))))
                .toList();
    }

    /**
     * The contexts an occasion under this policy may be marked with: the standard's, then the policy's own. Where both
     * declare a code, the standard's wording stands.
     */
    public List<Context> contextsInForce(Standard standard) {
        return rangesInForce(standard).stream()
                .flatMap(range -> range.contexts().stream())
                .toList();
    }

    /** The contexts one rule asks for, in the order they are declared. */
    public List<Context> contextsOf(EvidenceRule.ContextsShown rule, Standard standard) {
        if (rule.contexts().isEmpty()) {
            return rule.requirement()
                    .flatMap(standard::requirement)
                    .map(EvidenceRequirement::contexts)
                    .orElse(List.of());
        }
        return contextsInForce(standard).stream()
                .filter(context -> rule.contexts().contains(context.code()))
                .toList();
    }

    /**
     * How many of the contexts one rule asks for have to be shown: as many as the rule says, or else the requirement of the
     * standard; all where neither says it, and where each criterion has to be shown in them.
     */
    public int leastOf(EvidenceRule.ContextsShown rule, Standard standard) {
        int all = contextsOf(rule, standard).size();
        if (rule.everyCriterion() || !rule.contexts().isEmpty()) {
            return rule.atLeast().orElse(all);
        }
        return rule.atLeast().orElseGet(() -> rule.requirement()
                .flatMap(standard::requirement)
                .map(EvidenceRequirement::least)
                .orElse(all));
    }

    /**
     * How many of some contexts are shown for certain where these rules are met: those that are asked for one and all, or
     * what is left of a number of them when all others are shown first.
     */
    int certain(Collection<EvidenceRule.ContextsShown> rules, Collection<String> contexts, Standard standard) {
        Set<String> all = new HashSet<>();
        int some = 0;
        for (EvidenceRule.ContextsShown rule : rules) {
            List<String> asked =
                    contextsOf(rule, standard).stream().map(Context::code).toList();
            int least = leastOf(rule, standard);
            if (least >= asked.size()) {
                all.addAll(asked);
            } else {
                long others =
                        asked.stream().filter(code -> !contexts.contains(code)).count();
                some = Math.max(some, least - (int) others);
            }
        }
        all.retainAll(contexts);
        return Math.max(all.size(), some);
    }
}
