package org.countersign.standards;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;

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
    public record Misfit(Optional<String> rule, String what, String remedy) {

        private static Misfit of(EvidenceRule rule, String what, String remedy) {
            return new Misfit(Optional.of(rule.code()), "Rule " + rule.code() + " " + what, remedy);
        }
    }

    /** What is impossible in the policy itself, whatever the standard. */
    public static List<Misfit> within(Policy policy) {
        List<Misfit> misfits = new ArrayList<>();
        Set<Setting> settings = EnumSet.allOf(Setting.class);
        Set<Method> methods = EnumSet.allOf(Method.class);
        Set<Sector> sectors = EnumSet.allOf(Sector.class);
        for (EvidenceRule rule : policy.rules()) {
            if (rule instanceof AllowedSettings allowed) {
                narrow(settings, allowed.settings(), rule, "setting", misfits);
            } else if (rule instanceof AllowedMethods allowed) {
                narrow(methods, allowed.methods(), rule, "method", misfits);
            } else if (rule instanceof SectorRecorded recorded) {
                narrow(sectors, recorded.sectors(), rule, "sector", misfits);
            }
        }
        for (EvidenceRule rule : policy.rules()) {
            if (rule instanceof NotAlone notAlone && notAlone.methods().containsAll(methods)) {
                misfits.add(Misfit.of(
                        rule,
                        "names every method that is allowed, so no evidence could meet it.",
                        "Leave out at least one method that is enough alone."));
            }
        }
        return misfits;
    }

    private static <E> void narrow(Set<E> left, Set<E> allowed, EvidenceRule rule, String what, List<Misfit> misfits) {
        boolean possible = !left.isEmpty();
        left.retainAll(allowed);
        if (possible && left.isEmpty()) {
            misfits.add(Misfit.of(
                    rule,
                    "leaves no " + what + " that every rule allows, so no evidence could meet it.",
                    "Allow at least one " + what + " in all the rules about it."));
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
                        rule,
                        "stands for evidence requirement " + unknown.get() + ", which " + standard.key()
                                + " does not have.",
                        "Correct the number, or leave it out where the rule is the centre's own."));
            } else if (asksForPerformance(rule) && standard.criteria().stream().noneMatch(Criterion::isPerformance)) {
                misfits.add(Misfit.of(
                        rule,
                        "asks for performance evidence, and " + standard.key() + " has no performance criteria.",
                        "Leave the rule out of a policy for knowledge alone."));
            } else if (rule instanceof ContextsShown shown) {
                contexts(shown, policy, standard, misfits);
            }
        }
        if (standard.signOff().isEmpty() && policy.signOff().isEmpty()) {
            misfits.add(new Misfit(
                    Optional.empty(),
                    "Neither " + policy.key() + " nor " + standard.key() + " has a statement to sign under.",
                    "Give the policy a \"sign-off\" with the centre's wording."));
        }
        return misfits;
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
                misfits.add(Misfit.of(
                        rule,
                        "asks for context " + code + ", which neither the policy nor " + standard.key() + " declares.",
                        "Declare it under \"contexts\", or correct its code."));
            }
        }
        if (policy.contextsOf(rule, standard).isEmpty() && rule.contexts().isEmpty()) {
            misfits.add(Misfit.of(
                    rule,
                    "asks for contexts, and " + standard.key() + " declares none for it.",
                    "Declare them under \"contexts\" and name them in the rule, or remove the rule."));
        }
    }
}
