package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.countersign.standards.Context;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;
import org.countersign.standards.Method;
import org.countersign.standards.Policy;
import org.countersign.standards.RuleSource;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.countersign.standards.reading.Entry.Fields;

/** Reads a policy of evidence from a file that its schema has found in order. */
final class PolicyFile {

    private final FileProblems problems;

    private PolicyFile(FileProblems problems) {
        this.problems = problems;
    }

    static Policy read(Fields file, FileProblems problems) {
        return new PolicyFile(problems).policy(file);
    }

    private Policy policy(Fields file) {
        UniqueCodes codes = new UniqueCodes(problems);
        List<EvidenceRule> rules = new ArrayList<>();
        for (Fields rule : file.items("rules").eachFields()) {
            codes.add("Rule", rule.text("code"), rule.scalar("code").place());
            rules.add(rule(rule));
        }
        return new Policy(
                Shared.editionKey(file),
                file.text("title"),
                rules,
                contexts(file, rules),
                file.optionalFields("sign-off").map(Shared::signOff));
    }

    private List<Context> contexts(Fields file, List<EvidenceRule> rules) {
        Map<String, String> askedBy = askedBy(rules);
        List<Context> contexts = new ArrayList<>();
        file.optionalFields("contexts").ifPresent(declared -> {
            for (String code : declared.byKey().keySet()) {
                if (!askedBy.containsKey(code)) {
                    problems.add(
                            declared.placeOf(code),
                            "Context " + code + " is declared here and no rule asks for it.",
                            "Name it under \"contexts\" of a rule of the kind contexts-shown, or remove it.");
                }
                contexts.add(Shared.context(code, askedBy.getOrDefault(code, ""), declared.fields(code)));
            }
        });
        return contexts;
    }

    /** The code of the first rule that names a context, by the context's code. */
    private static Map<String, String> askedBy(List<EvidenceRule> rules) {
        Map<String, String> askedBy = new TreeMap<>();
        for (EvidenceRule rule : rules) {
            if (rule instanceof ContextsShown shown) {
                shown.contexts().forEach(code -> askedBy.putIfAbsent(code, rule.code()));
            }
        }
        return askedBy;
    }

    private static EvidenceRule rule(Fields rule) {
        String code = rule.text("code");
        RuleSource source = Shared.constant(RuleSource.class, rule.text("source"));
        Optional<String> requirement = rule.optionalText("requirement");
        String sentence = rule.text("sentence");
        return switch (rule.text("kind")) {
            case "allowed-settings" ->
                new AllowedSettings(code, source, requirement, sentence, several(Setting.class, rule, "settings"));
            case "allowed-methods" ->
                new AllowedMethods(code, source, requirement, sentence, several(Method.class, rule, "methods"));
            case "sector-recorded" ->
                new SectorRecorded(code, source, requirement, sentence, several(Sector.class, rule, "sectors"));
            case "sufficient-period" ->
                new SufficientPeriod(
                        code,
                        source,
                        requirement,
                        sentence,
                        number(rule, "least-occasions"),
                        number(rule, "least-customers"),
                        number(rule, "least-days"));
            case "contexts-shown" ->
                new ContextsShown(
                        code,
                        source,
                        requirement,
                        sentence,
                        rule.texts("contexts"),
                        rule.optionalText("every-criterion")
                                .filter("true"::equals)
                                .isPresent());
            case "least-occasions" ->
                new LeastOccasions(
                        code,
                        source,
                        requirement,
                        sentence,
                        number(rule, "least").orElseThrow());
            case "not-alone" ->
                new NotAlone(code, source, requirement, sentence, several(Method.class, rule, "methods"));
            default -> throw new IllegalStateException("The schema knows a kind of rule that nobody reads: " + rule);
        };
    }

    private static <E extends Enum<E>> Set<E> several(Class<E> type, Fields rule, String key) {
        Set<E> constants = new TreeSet<>();
        rule.texts(key).forEach(written -> constants.add(Shared.constant(type, written)));
        return java.util.Collections.unmodifiableSet(constants);
    }

    private static OptionalInt number(Fields rule, String key) {
        return rule.get(key)
                .map(entry -> OptionalInt.of(entry.json().intValue()))
                .orElse(OptionalInt.empty());
    }
}
