package org.countersign.standards;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
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
        if (required instanceof AllowedSettings allowed) {
            widened(
                    required,
                    allowed.settings(),
                    left(Setting.class, AllowedSettings.class, AllowedSettings::settings));
        } else if (required instanceof AllowedMethods allowed) {
            widened(required, allowed.methods(), left(Method.class, AllowedMethods.class, AllowedMethods::methods));
        } else if (required instanceof SectorRecorded recorded) {
            widened(required, recorded.sectors(), left(Sector.class, SectorRecorded.class, SectorRecorded::sectors));
        } else if (required instanceof SufficientPeriod period) {
            period(period);
        } else if (required instanceof ContextsShown shown) {
            contexts(shown);
        } else if (required instanceof LeastOccasions least) {
            number(
                    required,
                    "least",
                    OptionalInt.of(least.least()),
                    greatest(rules(LeastOccasions.class).map(rule -> OptionalInt.of(rule.least()))));
        } else if (required instanceof NotAlone alone) {
            oneOf(required, rules(NotAlone.class).toList(), rule -> rule.methods()
                    .containsAll(alone.methods()));
        } else if (required instanceof KnowledgeShown shown) {
            oneOf(required, rules(KnowledgeShown.class).toList(), rule -> shown.methods()
                    .containsAll(rule.methods()));
        } else if (required instanceof AssessorsJudgement) {
            judgement(required);
        }
    }

    private <R extends EvidenceRule> Stream<R> rules(Class<R> kind) {
        return policy.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** What all rules of a kind allow together; everything where there is none. */
    private <E extends Enum<E>, R extends EvidenceRule> Set<E> left(
            Class<E> type, Class<R> kind, Function<R, Set<E>> allowed) {
        Set<E> left = EnumSet.allOf(type);
        rules(kind).forEach(rule -> left.retainAll(allowed.apply(rule)));
        return left;
    }

    private <E extends Enum<E>> void widened(EvidenceRule required, Set<E> allowed, Set<E> left) {
        Set<E> more = new TreeSet<>(left);
        more.removeAll(allowed);
        if (rules(required.getClass()).findAny().isEmpty()) {
            missing(required);
        } else if (!more.isEmpty()) {
            moreAllowed(required, more);
        }
    }

    private void period(SufficientPeriod required) {
        if (rules(SufficientPeriod.class).findAny().isEmpty()) {
            missing(required);
            return;
        }
        number(
                required,
                "least-occasions",
                required.leastOccasions(),
                greatest(rules(SufficientPeriod.class).map(SufficientPeriod::leastOccasions)));
        number(
                required,
                "least-customers",
                required.leastCustomers(),
                greatest(rules(SufficientPeriod.class).map(SufficientPeriod::leastCustomers)));
        number(
                required,
                "least-days",
                required.leastDays(),
                greatest(rules(SufficientPeriod.class).map(SufficientPeriod::leastDays)));
    }

    private static OptionalInt greatest(Stream<OptionalInt> numbers) {
        return numbers.flatMapToInt(OptionalInt::stream).max();
    }

    private void number(EvidenceRule required, String key, OptionalInt least, OptionalInt given) {
        if (rules(required.getClass()).findAny().isEmpty()) {
            missing(required);
        } else if (least.isPresent() && given.orElse(0) < least.getAsInt()) {
            lowered(required, key, least.getAsInt());
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
        if (rules(ContextsShown.class).findAny().isEmpty()) {
            missing(required);
            return;
        }
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

    private <R extends EvidenceRule> void oneOf(EvidenceRule required, List<R> rules, Predicate<R> asStrict) {
        if (rules.isEmpty()) {
            missing(required);
        } else if (rules.stream().noneMatch(asStrict)) {
            moreAllowed(required, methods(required, rules));
        }
    }

    /** What the loosest of the rules lets pass and the required one does not. */
    private static <R extends EvidenceRule> Set<Method> methods(EvidenceRule required, List<R> rules) {
        Set<Method> more = new TreeSet<>();
        if (required instanceof NotAlone alone) {
            more.addAll(alone.methods());
            rules.forEach(rule -> more.removeAll(((NotAlone) rule).methods()));
            return more.isEmpty() ? new TreeSet<>(alone.methods()) : more;
        }
        rules.forEach(rule -> more.addAll(((KnowledgeShown) rule).methods()));
        more.removeAll(((KnowledgeShown) required).methods());
        return more;
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

    private <E extends Enum<E>> void moreAllowed(EvidenceRule required, Set<E> more) {
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

    private static <E extends Enum<E>> String written(Collection<E> constants) {
        return constants.stream().map(Loosening::written).collect(Collectors.joining(", "));
    }
}
