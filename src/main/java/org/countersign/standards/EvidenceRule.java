package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.countersign.standards.PolicyFit.Demand;

/**
 * One rule of evidence, as data. Each says who asks for it and, where it stands for an evidence requirement of the
 * standard, which one. The kinds are those of CFACSC4 and of the centre rules around it; what they mean is arithmetic
 * in the room {@code rules}.
 *
 * <p>A kind is a record here and no more: the name of the record is the kind as files write it ({@code not-alone}), and its
 * components are the keys.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "kind")
@JsonPropertyOrder({"code", "kind", "source", "requirement", "sentence"})
public sealed interface EvidenceRule {

    /** Unique in its policy; stable, because findings and attestations name it. */
    String code();

    /** As files write it: {@code not-alone}. */
    @JsonProperty
    default String kind() {
        return kind(getClass());
    }

    static String kind(Class<?> rule) {
        return rule.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    RuleSource source();

    /** Code of the evidence requirement this rule puts into practice; empty for a rule of the policy's own. */
    Optional<String> requirement();

    /** The rule in the words a learner reads. */
    String sentence();

    /** What a policy may not ask less of where the standard requires the rule. */
    Demand demand();

    /** Performance evidence comes from these settings only; a MET on a performance criterion elsewhere is refused. */
    record AllowedSettings(
            String code, RuleSource source, Optional<String> requirement, String sentence, Set<Setting> settings)
            implements EvidenceRule {

        public AllowedSettings {
            settings = inOrder(settings);
        }

        @Override
        public Demand demand() {
            return new Demand.Within(settings);
        }
    }

    /** Performance evidence is shown by these methods only. */
    record AllowedMethods(
            String code, RuleSource source, Optional<String> requirement, String sentence, Set<Method> methods)
            implements EvidenceRule {

        public AllowedMethods {
            methods = inOrder(methods);
        }

        @Override
        public Demand demand() {
            return new Demand.Within(methods);
        }
    }

    /** Every counted performance occasion says which of these sectors it took place in. */
    record SectorRecorded(
            String code, RuleSource source, Optional<String> requirement, String sentence, Set<Sector> sectors)
            implements EvidenceRule {

        public SectorRecorded {
            sectors = inOrder(sectors);
        }

        @Override
        public Demand demand() {
            return new Demand.Within(sectors);
        }
    }

    /**
     * Enough occasions with enough different customers over enough time, which no number decides: the assessor attests
     * it. Minimum numbers, where given, have to be reached as well.
     *
     * @param leastDays from the first to the last counted occasion, both included
     */
    record SufficientPeriod(
            String code,
            RuleSource source,
            Optional<String> requirement,
            String sentence,
            OptionalInt leastOccasions,
            OptionalInt leastCustomers,
            OptionalInt leastDays)
            implements EvidenceRule {
        @Override
        public Demand demand() {
            return new Demand.AtLeast(List.of(
                    new Demand.AtLeast.Number("least-occasions", leastOccasions),
                    new Demand.AtLeast.Number("least-customers", leastCustomers),
                    new Demand.AtLeast.Number("least-days", leastDays)));
        }
    }

    /**
     * Each of these contexts is confirmed in accepted performance evidence. {@link Policy#contextsOf} gives them.
     *
     * @param contexts codes of those asked for; none named means every context the standard declares under the
     *     requirement
     * @param atLeast how many of them have to be shown; empty where the standard says it, or else all have to be
     * @param everyCriterion true where each performance criterion has to be shown in each context
     */
    record ContextsShown(
            String code,
            RuleSource source,
            Optional<String> requirement,
            String sentence,
            List<String> contexts,
            OptionalInt atLeast,
            boolean everyCriterion)
            implements EvidenceRule {

        public ContextsShown {
            contexts = List.copyOf(contexts);
        }

        /** Asks for every context of the requirement. */
        public ContextsShown(
                String code, RuleSource source, Optional<String> requirement, String sentence, boolean everyCriterion) {
            this(code, source, requirement, sentence, List.of(), everyCriterion);
        }

        /** Asks for all of these contexts. */
        public ContextsShown(
                String code,
                RuleSource source,
                Optional<String> requirement,
                String sentence,
                List<String> contexts,
                boolean everyCriterion) {
            this(code, source, requirement, sentence, contexts, OptionalInt.empty(), everyCriterion);
        }

        @Override
        public Demand demand() {
            return new Demand.Contexts(this);
        }
    }

    /** Each performance criterion is shown on at least so many distinct occasions. */
    record LeastOccasions(String code, RuleSource source, Optional<String> requirement, String sentence, int least)
            implements EvidenceRule {
        @Override
        public Demand demand() {
            return Demand.AtLeast.of("least", least);
        }
    }

    /** Each knowledge criterion is shown by at least one of these methods. */
    record KnowledgeShown(
            String code, RuleSource source, Optional<String> requirement, String sentence, Set<Method> methods)
            implements EvidenceRule {

        public KnowledgeShown {
            methods = inOrder(methods);
        }

        @Override
        public Demand demand() {
            return new Demand.OneOf(methods);
        }
    }

    /** What only a person can say: the assessor confirms it in words, of performance, of knowledge or of the whole. */
    record AssessorsJudgement(String code, RuleSource source, Optional<String> requirement, String sentence)
            implements EvidenceRule {

        /** For an evidence requirement that no rule of the policy puts into practice. */
        public static AssessorsJudgement of(EvidenceRequirement requirement) {
            return new AssessorsJudgement(
                    "requirement:" + requirement.code(),
                    RuleSource.STANDARD,
                    Optional.of(requirement.code()),
                    requirement.text());
        }

        @Override
        public Demand demand() {
            return new Demand.InWords();
        }
    }

    /** As much of a range is shown as the standard asks for. No file writes it: the range says it by itself. */
    record RangeShown(String code, RuleSource source, Optional<String> requirement, String sentence, Range range)
            implements EvidenceRule {

        static RangeShown of(Range range) {
            return new RangeShown(
                    "range:" + range.code(),
                    RuleSource.STANDARD,
                    Optional.empty(),
                    range.text().orElse(range.name()),
                    range);
        }

        @Override
        public Demand demand() {
            return new Demand.OfTheStandard();
        }
    }

    /**
     * As many criteria of a group are met as the standard asks for. No file writes it: the group says it by itself.
     *
     * @param criteria codes of those there are to choose from
     */
    record CriteriaChosen(
            String code,
            RuleSource source,
            Optional<String> requirement,
            String sentence,
            String heading,
            int least,
            List<String> criteria)
            implements EvidenceRule {

        public CriteriaChosen {
            criteria = List.copyOf(criteria);
        }

        @Override
        public Demand demand() {
            return new Demand.OfTheStandard();
        }

        static CriteriaChosen of(CriteriaGroup group) {
            List<String> codes = group.criteria().stream()
                    .filter(one -> !one.isItem())
                    .map(Criterion::code)
                    .toList();
            return new CriteriaChosen(
                    codeFor(codes.get(0)),
                    RuleSource.STANDARD,
                    Optional.empty(),
                    group.leadIn().isEmpty() ? group.heading() : group.leadIn(),
                    group.heading(),
                    group.atLeast().orElseThrow(),
                    codes);
        }

        /** @param first code of the first criterion of the group */
        public static String codeFor(String first) {
            return "criteria:" + first;
        }
    }

    /** A performance criterion may not rest on evidence by these methods alone. */
    record NotAlone(String code, RuleSource source, Optional<String> requirement, String sentence, Set<Method> methods)
            implements EvidenceRule {

        public NotAlone {
            methods = inOrder(methods);
        }

        @Override
        public Demand demand() {
            return new Demand.OtherThan(methods);
        }
    }

    /** In the order in which the constants are declared, which no set of them has to have. */
    private static <E extends Enum<E>> Set<E> inOrder(Set<E> constants) {
        return Collections.unmodifiableSet(new TreeSet<>(constants));
    }
}
