package org.countersign.standards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.PolicyFit.Demand;
import org.countersign.standards.PolicyFit.Demand.AtLeast;
import org.countersign.standards.PolicyFit.Demand.Contexts;
import org.countersign.standards.PolicyFit.Demand.InWords;
import org.countersign.standards.PolicyFit.Demand.OneOf;
import org.countersign.standards.PolicyFit.Demand.OtherThan;
import org.countersign.standards.PolicyFit.Demand.Within;
import org.countersign.standards.PolicyFit.Misfit;
import org.countersign.standards.faults.PolicyFault;

/**
 * Where a policy asks for less than the standard does, as the standard's own policy puts it into practice: rule by rule,
 * for those that say the standard asks for them. What the own policy asks for the centre's sake may be left out, and
 * everything may be added to and tightened.
 */
final class Loosening {

    private final Policy own;
    private final Policy policy;
    private final Standard standard;
    private final List<Misfit> misfits = new ArrayList<>();

    Loosening(Policy own, Policy policy, Standard standard) {
        this.own = own;
        this.policy = policy;
        this.standard = standard;
    }

    List<Misfit> misfits() {
        own.rules().stream()
                .filter(rule -> rule.source() == RuleSource.STANDARD)
                .forEach(this::compare);
        own.leftToTheAssessor(standard).forEach(this::judgement);
        return misfits;
    }

    private void compare(EvidenceRule required) {
        List<Demand> given =
                rules(required.getClass()).map(EvidenceRule::demand).toList();
        Demand demand = required.demand();
        if (demand instanceof InWords) {
            judgement(required);
        } else if (given.isEmpty()) {
            missing(required);
        } else if (demand instanceof Within within) {
            widened(required, within, all(Within.class, given));
        } else if (demand instanceof AtLeast least) {
            least.numbers().forEach(number -> number(required, number, all(AtLeast.class, given)));
        } else if (demand instanceof OneOf one) {
            oneOf(required, one, all(OneOf.class, given));
        } else if (demand instanceof OtherThan other) {
            otherThan(required, other, all(OtherThan.class, given));
        } else if (demand instanceof Contexts contexts) {
            contexts(contexts.rule());
        }
    }

    private static <D extends Demand> List<D> all(Class<D> kind, List<Demand> given) {
        return given.stream().map(kind::cast).toList();
    }

    private <R extends EvidenceRule> Stream<R> rules(Class<R> kind) {
        return policy.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    private void widened(EvidenceRule required, Within within, List<Within> given) {
        Set<Enum<?>> more = new LinkedHashSet<>(given.get(0).allowed());
        given.forEach(one -> more.retainAll(one.allowed()));
        more.removeAll(within.allowed());
        if (!more.isEmpty()) {
            moreAllowed(required, more);
        }
    }

    private void number(EvidenceRule required, AtLeast.Number number, List<AtLeast> given) {
        int greatest = given.stream()
                .flatMap(one -> one.numbers().stream())
                .filter(one -> one.key().equals(number.key()))
                .flatMapToInt(one -> one.least().stream())
                .max()
                .orElse(0);
        if (number.least().isPresent() && greatest < number.least().getAsInt()) {
            lowered(required, number.key(), number.least().getAsInt());
        }
    }

    private void oneOf(EvidenceRule required, OneOf wanted, List<OneOf> given) {
        if (given.stream().noneMatch(one -> wanted.methods().containsAll(one.methods()))) {
            Set<Method> more = new TreeSet<>();
            given.forEach(one -> more.addAll(one.methods()));
            more.removeAll(wanted.methods());
            moreAllowed(required, more);
        }
    }

    private void otherThan(EvidenceRule required, OtherThan wanted, List<OtherThan> given) {
        if (given.stream().noneMatch(one -> one.methods().containsAll(wanted.methods()))) {
            Set<Method> more = new TreeSet<>(wanted.methods());
            given.forEach(one -> more.removeAll(one.methods()));
            moreAllowed(required, more.isEmpty() ? wanted.methods() : more);
        }
    }

    private void lowered(EvidenceRule required, String key, int least) {
        EvidenceRule rule = like(required);
        misfits.add(Misfit.of(
                rule,
                PolicyFault.NUMBER_LOWERED.found(
                        rule.code(), asked(required), standard.key(), required.code(), own.key(), key, least)));
    }

    private void contexts(ContextsShown required) {
        Set<String> asked = codes(own, required);
        List<ContextsShown> rules = rules(ContextsShown.class)
                .filter(rule -> rule.everyCriterion() || !required.everyCriterion())
                .toList();
        int least = own.leastOf(required, standard);
        if (policy.certain(rules, asked, standard) < least) {
            boolean some = least < asked.size();
            rules.forEach(rule -> asked.removeAll(codes(policy, rule)));
            if (some || asked.isEmpty()) {
                lowered(required, "at-least", least);
                return;
            }
            EvidenceRule rule = like(required);
            misfits.add(Misfit.of(
                    rule,
                    PolicyFault.CONTEXT_DROPPED.found(
                            rule.code(),
                            asked(required),
                            standard.key(),
                            required.code(),
                            own.key(),
                            String.join(", ", asked))));
        }
    }

    private Set<String> codes(Policy by, ContextsShown rule) {
        return by.contextsOf(rule, standard).stream().map(Context::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Left to the assessor by a rule of the own policy: no other rule takes its place. */
    private void judgement(EvidenceRule required) {
        boolean attested = required.requirement().isPresent()
                ? attested(required.requirement().get())
                : rules(AssessorsJudgement.class).findAny().isPresent();
        if (!attested) {
            missing(required);
        }
    }

    private void judgement(EvidenceRequirement requirement) {
        List<EvidenceRule> instead = under(requirement.code());
        if (!attested(requirement.code())) {
            EvidenceRule rule = instead.get(0);
            misfits.add(Misfit.of(
                    rule,
                    PolicyFault.JUDGEMENT_REPLACED.found(rule.code(), requirement.code(), standard.key(), own.key())));
        }
    }

    /** Whether an assessor attests the requirement under this policy, by a rule or for want of one. */
    private boolean attested(String requirement) {
        List<EvidenceRule> rules = under(requirement);
        return rules.isEmpty()
                || rules.stream()
                        .anyMatch(rule -> rule instanceof AssessorsJudgement || rule instanceof SufficientPeriod);
    }

    private List<EvidenceRule> under(String requirement) {
        return policy.rules().stream()
                .filter(rule -> rule.requirement().equals(Optional.of(requirement)))
                .toList();
    }

    private void missing(EvidenceRule required) {
        Misfit misfit = Misfit.ofPolicy(PolicyFault.RULE_LEFT_OUT.found(
                asked(required), standard.key(), required.code(), own.key(), required.kind()));
        if (!misfits.contains(misfit)) {
            misfits.add(misfit);
        }
    }

    private void moreAllowed(EvidenceRule required, Set<? extends Enum<?>> more) {
        EvidenceRule rule = like(required);
        misfits.add(Misfit.of(
                rule,
                PolicyFault.MORE_ALLOWED.found(
                        rule.code(), asked(required), standard.key(), required.code(), own.key(), written(more))));
    }

    /** The rule that stands for the same requirement, or else the first of its kind. */
    private EvidenceRule like(EvidenceRule required) {
        List<? extends EvidenceRule> same = rules(required.getClass()).toList();
        return same.stream()
                .filter(one -> one.requirement().equals(required.requirement()))
                .findFirst()
                .map(EvidenceRule.class::cast)
                .orElse(same.get(0));
    }

    private static String asked(EvidenceRule required) {
        return required.requirement().orElse(required.code());
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String written(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Loosening::written).collect(Collectors.joining(", "));
    }
}
