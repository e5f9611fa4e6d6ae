package org.countersign.catalogue.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.Range;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.Standard;
import org.countersign.wording.Wording;

/** Lays out the rules of a policy by who asks for them, each with what is checked in words. */
@ApplicationScoped
class RuleWording {

    private static final Set<String> MESSAGES =
            Wording.messages(RuleWording.class, Locale.ENGLISH).keySet();

    private final CatalogueWords words;

    RuleWording(CatalogueWords words) {
        this.words = words;
    }

    /** The rules that come from one source, under "The standard requires" or "Your centre asks". */
    record FromSource(String heading, List<Line> lines) {}

    /** @param checked what the program checks, in the order of the file's keys */
    record Line(String sentence, Optional<String> requirement, List<String> checked) {}

    /** @param standard the unit it is read beside, whose contexts have words of their own; empty for the policy alone */
    List<FromSource> of(Policy policy, Optional<Standard> standard) {
        return Arrays.stream(RuleSource.values())
                .map(source -> new FromSource(
                        words.source(source),
                        standard.map(policy::rulesOn).orElse(policy.rules()).stream()
                                .filter(rule -> rule.source() == source)
                                .map(rule -> new Line(
                                        rule.sentence(),
                                        rule.requirement().map(words::requirement),
                                        checked(rule, policy, standard)))
                                .toList()))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** What some say depends on the unit; of the others each kind has its words in the bundle, and each of its keys may have. */
    private List<String> checked(EvidenceRule rule, Policy policy, Optional<Standard> standard) {
        if (rule instanceof EvidenceRule.ContextsShown shown) {
            return List.of(
                    words.contexts(contexts(shown, policy, standard)),
                    shown.everyCriterion() ? words.contextsForEach() : forTheUnit(shown, policy, standard));
        }
        if (rule instanceof EvidenceRule.RangeShown range) {
            return asked(range.range());
        }
        if (rule instanceof EvidenceRule.CriteriaChosen chosen) {
            return List.of(words.choiceOf(chosen.least(), chosen.criteria().size()));
        }
        Map<String, Object> said = said(rule);
        return Stream.concat(Stream.of(rule.kind()), said.keySet().stream().map(part -> rule.kind() + "." + part))
                .filter(MESSAGES::contains)
                .map(key -> Wording.say(RuleWording.class, key, Wording.language(), said))
                .toList();
    }

    /** The parts of a rule by name, as they are said; without what it leaves out. */
    private Map<String, Object> said(EvidenceRule rule) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (RecordComponent part : rule.getClass().getRecordComponents()) {
            Object value = value(rule, part);
            if (value instanceof OptionalInt number) {
                number.ifPresent(given -> said.put(part.getName(), given));
            } else {
                said.put(part.getName(), value instanceof Set<?> chosen ? list(chosen) : value);
            }
        }
        return said;
    }

    private static Object value(EvidenceRule rule, RecordComponent part) {
        try {
            return part.getAccessor().invoke(rule);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A rule cannot be read: " + rule, hidden);
        }
    }

    /** What a range belongs to, how much of it is asked for, and by what. */
    List<String> asked(Range range) {
        List<String> asked = new ArrayList<>();
        asked.add(range.criterion()
                .map(words::rangeOfCriterion)
                .or(() -> range.element().map(words::rangeOfElement))
                .orElseGet(words::rangeOfUnit));
        int total = range.items().size();
        if (range.forInformation()) {
            asked.add(words.rangeForInformation());
        } else {
            asked.add(range.least() == total ? words.rangeAll(total) : words.rangeAtLeast(range.least(), total));
        }
        if (range.knowledgeIsEnoughForTheRest()) {
            asked.add(words.rangeKnowledge());
        }
        return List.copyOf(asked);
    }

    /** How many criteria of a group are asked for, and where their codes come from, as far as it is said. */
    String asked(CriteriaGroup group) {
        int total = (int) group.criteria().stream().filter(one -> !one.isItem()).count();
        List<String> said = new ArrayList<>();
        group.atLeast().ifPresent(least -> said.add(words.choiceOf(least, total)));
        group.codes().ifPresent(codes -> said.add(words.codes(codes)));
        return String.join(" · ", said);
    }

    /** How many of its items a criterion is met by, or that the unit can do without it. */
    String asked(Standard standard, Criterion criterion) {
        if (criterion.hasItems()) {
            int least = criterion.itemsAsked().getAsInt();
            int total = standard.itemsOf(criterion).size();
            return least == total ? words.itemsAll(total) : words.itemsAsked(least, total);
        }
        return criterion.optional() && standard.groupOf(criterion).atLeast().isEmpty() ? words.optional() : "";
    }

    private String forTheUnit(EvidenceRule.ContextsShown rule, Policy policy, Optional<Standard> standard) {
        int all = standard.map(one -> policy.contextsOf(rule, one).size()).orElse(Integer.MAX_VALUE);
        int least = standard.map(one -> policy.leastOf(rule, one))
                .orElse(rule.atLeast().orElse(all));
        return least < all ? words.contextsAtLeast(least) : words.contextsForTheUnit();
    }

    private String contexts(EvidenceRule.ContextsShown rule, Policy policy, Optional<Standard> standard) {
        if (standard.isPresent()) {
            return policy.contextsOf(rule, standard.get()).stream()
                    .map(context -> context.label() + " (" + context.code() + ")")
                    .collect(Collectors.joining(", "));
        }
        return rule.contexts().isEmpty()
                ? words.contextsOfRequirement(rule.requirement().orElse(""))
                : rule.contexts().stream()
                        .map(code -> policy.contexts().stream()
                                .filter(context -> context.code().equals(code))
                                .map(Context::label)
                                .map(label -> label + " (" + code + ")")
                                .findFirst()
                                .orElse(code))
                        .collect(Collectors.joining(", "));
    }

    private String list(Set<?> chosen) {
        return chosen.stream().map(this::word).collect(Collectors.joining(", "));
    }

    private String word(Object constant) {
        if (constant instanceof Setting setting) {
            return words.setting(setting);
        }
        return constant instanceof Method method ? words.method(method) : words.sector((Sector) constant);
    }
}
