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

        private static Misfit of(EvidenceRule rule, Fault.Found found) {
            return new Misfit(Optional.of(rule.code()), found);
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
        if (standard.signOff().isEmpty() && policy.signOff().isEmpty()) {
            misfits.add(new Misfit(
                    Optional.empty(), PolicyFault.NOTHING_TO_SIGN_UNDER.found(policy.key(), standard.key())));
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
                misfits.add(Misfit.of(rule, PolicyFault.NO_SUCH_CONTEXT.found(rule.code(), code, standard.key())));
            }
        }
        if (policy.contextsOf(rule, standard).isEmpty() && rule.contexts().isEmpty()) {
            misfits.add(Misfit.of(rule, PolicyFault.NO_CONTEXTS.found(rule.code(), standard.key())));
        }
    }
}
