package org.countersign.standards;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.faults.PolicyFault;

/**
 * Whether a unit could ever be finished under a policy. A rule that no evidence could meet is refused when it is
 * loaded, not found out by a learner a year later.
 */
public final class PolicyFit {

    private PolicyFit() {}

    /**
     * One reason why nobody could finish.
     *
     * @param rule code of the rule that cannot be met; empty where the policy as a whole is meant
     */
    public record Misfit(Optional<String> rule, Fault.Found found) {

        static Misfit of(EvidenceRule rule, Fault.Found found) {
            return new Misfit(Optional.of(rule.code()), found);
        }

        static Misfit ofPolicy(Fault.Found found) {
            return new Misfit(Optional.empty(), found);
        }
    }

    /** How much a rule asks for, as it is compared with what other rules of its kind ask for. */
    public sealed interface Demand {

        /** Nothing but these lets all rules of the kind pass together. */
        record Within(Set<? extends Enum<?>> allowed) implements Demand {}

        /** The greatest number of all rules of the kind. */
        record AtLeast(List<Number> numbers) implements Demand {

            /** @param key as files write it */
            record Number(String key, OptionalInt least) {}

            static AtLeast of(String key, int least) {
                return new AtLeast(List.of(new Number(key, OptionalInt.of(least))));
            }
        }

        /** By none but these methods in one rule of the kind. */
        record OneOf(Set<Method> methods) implements Demand {}

        /** By other methods than all of these in one rule of the kind. */
        record OtherThan(Set<Method> methods) implements Demand {}

        /** As many of the contexts, in all rules of the kind together. */
        record Contexts(ContextsShown rule) implements Demand {}

        /** What the standard asks for by itself: no policy has the rule, and none can loosen it. */
        record OfTheStandard() implements Demand {}

        /** A person's words, in whose place nothing stands. */
        record InWords() implements Demand {}
    }

    /** What is impossible in the policy itself, whatever the standard. */
    public static List<Misfit> within(Policy policy) {
        List<Misfit> misfits = new ArrayList<>();
        Set<Setting> settings = EnumSet.allOf(Setting.class);
        Set<Method> methods = EnumSet.allOf(Method.class);
        Set<Sector> sectors = EnumSet.allOf(Sector.class);
        for (EvidenceRule rule : policy.rules()) {
            if (rule instanceof AllowedSettings allowed) {
                narrow(
                        settings,
                        allowed.settings(),
                        Misfit.of(rule, PolicyFault.NO_SETTING_LEFT.found(rule.code())),
                        misfits);
            } else if (rule instanceof AllowedMethods allowed) {
                narrow(
                        methods,
                        allowed.methods(),
                        Misfit.of(rule, PolicyFault.NO_METHOD_LEFT.found(rule.code())),
                        misfits);
            } else if (rule instanceof SectorRecorded recorded) {
                narrow(
                        sectors,
                        recorded.sectors(),
                        Misfit.of(rule, PolicyFault.NO_SECTOR_LEFT.found(rule.code())),
                        misfits);
            }
        }
        for (EvidenceRule rule : policy.rules()) {
            if (rule instanceof NotAlone notAlone && notAlone.methods().containsAll(methods)) {
                misfits.add(Misfit.of(rule, PolicyFault.NO_METHOD_ENOUGH_ALONE.found(rule.code())));
            }
            if (rule instanceof ContextsShown shown
                    && shown.everyCriterion()
                    && shown.atLeast().isPresent()) {
                misfits.add(Misfit.of(rule, PolicyFault.NUMBER_AND_EVERY_CRITERION.found(rule.code())));
            }
        }
        return misfits;
    }

    private static <E> void narrow(Set<E> left, Set<E> allowed, Misfit noneLeft, List<Misfit> misfits) {
        boolean possible = !left.isEmpty();
        left.retainAll(allowed);
        if (possible && left.isEmpty()) {
            misfits.add(noneLeft);
        }
    }

    /** What is impossible for one standard under the policy, besides what is impossible within it. */
    public static List<Misfit> between(Policy policy, Standard standard) {
        List<Misfit> misfits = new ArrayList<>();
        for (EvidenceRule rule : policy.rules()) {
            Optional<String> unknown = rule.requirement().filter(number -> standard.requirements().stream()
                    .noneMatch(requirement -> requirement.code().equals(number)));
            if (unknown.isPresent()) {
                misfits.add(Misfit.of(
                        rule, PolicyFault.NO_SUCH_REQUIREMENT.found(rule.code(), unknown.get(), standard.key())));
            } else if (asksForPerformance(rule) && standard.criteria().stream().noneMatch(Criterion::isPerformance)) {
                misfits.add(Misfit.of(rule, PolicyFault.NO_PERFORMANCE_CRITERIA.found(rule.code(), standard.key())));
            } else if (rule instanceof ContextsShown shown) {
                contexts(shown, policy, standard, misfits);
            }
        }
        standard.requirements().forEach(requirement -> leftOut(requirement, policy, standard, misfits));
        if (standard.signOff().isEmpty() && policy.signOff().isEmpty()) {
            misfits.add(Misfit.ofPolicy(PolicyFault.NOTHING_TO_SIGN_UNDER.found(policy.key(), standard.key())));
        }
        return misfits;
    }

    /**
     * What makes it impossible to use the policy on the standard in place of the standard's own: besides what could not
     * be met, everything in which it asks for less than the standard does.
     *
     * @param own the standard's default policy
     */
    public static List<Misfit> inPlaceOf(Policy own, Policy policy, Standard standard) {
        List<Misfit> misfits = new ArrayList<>(between(policy, standard));
        if (!policy.key().equals(own.key())) {
            misfits.addAll(new Loosening(own, policy, standard).misfits());
        }
        return misfits;
    }

    /** Rules that say they are what the standard requires ask for as many of the contexts it declares there as it does. */
    private static void leftOut(
            EvidenceRequirement requirement, Policy policy, Standard standard, List<Misfit> misfits) {
        List<EvidenceRule> rules = policy.rules().stream()
                .filter(rule -> rule.source() == RuleSource.STANDARD)
                .filter(rule -> rule.requirement().equals(Optional.of(requirement.code())))
                .toList();
        List<ContextsShown> shown = rules.stream()
                .filter(ContextsShown.class::isInstance)
                .map(ContextsShown.class::cast)
                .toList();
        List<String> declared =
                requirement.contexts().stream().map(Context::code).toList();
        int certain = policy.certain(shown, declared, standard);
        if (!rules.isEmpty() && certain < requirement.least()) {
            EvidenceRule last = shown.isEmpty() ? rules.get(rules.size() - 1) : shown.get(shown.size() - 1);
            Set<String> asked = shown.stream()
                    .flatMap(rule -> policy.contextsOf(rule, standard).stream())
                    .map(Context::code)
                    .collect(Collectors.toSet());
            List<String> left =
                    declared.stream().filter(code -> !asked.contains(code)).toList();
            misfits.add(Misfit.of(
                    last,
                    requirement.atLeast().isPresent() || left.isEmpty()
                            ? PolicyFault.TOO_FEW_CONTEXTS.found(
                                    last.code(), requirement.code(), standard.key(), certain, requirement.least())
                            : PolicyFault.CONTEXT_LEFT_OUT.found(
                                    last.code(), requirement.code(), standard.key(), String.join(", ", left))));
        }
    }

    /** The other rules ask something of performance evidence that is there, and nothing where none is. */
    private static boolean asksForPerformance(EvidenceRule rule) {
        return rule instanceof ContextsShown || rule instanceof SufficientPeriod;
    }

    private static void contexts(ContextsShown rule, Policy policy, Standard standard, List<Misfit> misfits) {
        List<String> declared =
                policy.contextsInForce(standard).stream().map(Context::code).toList();
        for (String code : rule.contexts()) {
            if (!declared.contains(code)) {
                misfits.add(Misfit.of(rule, PolicyFault.NO_SUCH_CONTEXT.found(rule.code(), code, standard.key())));
            }
        }
        if (policy.contextsOf(rule, standard).isEmpty() && rule.contexts().isEmpty()) {
            misfits.add(Misfit.of(rule, PolicyFault.NO_CONTEXTS.found(rule.code(), standard.key())));
            return;
        }
        int there = policy.contextsOf(rule, standard).size();
        int least = policy.leastOf(rule, standard);
        if (least > there && there > 0) {
            misfits.add(Misfit.of(rule, PolicyFault.MORE_THAN_THERE_ARE.found(rule.code(), least, there)));
        }
    }
}
