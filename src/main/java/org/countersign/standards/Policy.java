package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;

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
     * The rules that a unit on the standard is held to: the policy's, and the assessor's judgement of each evidence
     * requirement that none of them puts into practice.
     */
    public List<EvidenceRule> rulesOn(Standard standard) {
        return Stream.concat(
                        rules.stream(), leftToTheAssessor(standard).stream().map(AssessorsJudgement::of))
                .toList();
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
        Stream<Context> added = contexts.stream()
                .filter(context -> standard.context(context.code()).isEmpty());
        return Stream.concat(standard.contexts().stream(), added).toList();
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
}
