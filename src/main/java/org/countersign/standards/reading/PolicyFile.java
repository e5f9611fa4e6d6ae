package org.countersign.standards.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.countersign.standards.Context;
import org.countersign.standards.EvidenceRule;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
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

/** A policy of evidence, read from a file that is in order. */
final class PolicyFile {

    private PolicyFile() {}

    static Policy read(Fields file) {
        return new Policy(
                Shared.editionKey(file),
                file.text("title"),
                file.items("rules").eachFields().stream().map(PolicyFile::rule).toList(),
                contexts(file),
                file.optionalFields("sign-off").map(Shared::signOff));
    }

    private static List<Context> contexts(Fields file) {
        Map<String, String> askedBy = askedBy(file);
        Fields contexts = file.fields("contexts");
        return contexts.keys().stream()
                .map(code -> Shared.context(code, askedBy.get(code), contexts.fields(code)))
                .toList();
    }

    /** The code of the first rule that names a context, by the context's code. */
    static Map<String, String> askedBy(Fields file) {
        Map<String, String> askedBy = new TreeMap<>();
        for (Fields rule : file.items("rules").eachFields()) {
            rule.texts("contexts").forEach(code -> askedBy.putIfAbsent(code, rule.text("code")));
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
                new AllowedSettings(
                        code, source, requirement, sentence, Shared.constants(Setting.class, rule.texts("settings")));
            case "allowed-methods" ->
                new AllowedMethods(
                        code, source, requirement, sentence, Shared.constants(Method.class, rule.texts("methods")));
            case "sector-recorded" ->
                new SectorRecorded(
                        code, source, requirement, sentence, Shared.constants(Sector.class, rule.texts("sectors")));
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
                        rule.text("every-criterion").equals("true"));
            case "least-occasions" ->
                new LeastOccasions(
                        code,
                        source,
                        requirement,
                        sentence,
                        number(rule, "least").orElseThrow());
            case "knowledge-shown" ->
                new KnowledgeShown(
                        code, source, requirement, sentence, Shared.constants(Method.class, rule.texts("methods")));
            case "assessors-judgement" -> new AssessorsJudgement(code, source, requirement, sentence);
            case "not-alone" ->
                new NotAlone(
                        code, source, requirement, sentence, Shared.constants(Method.class, rule.texts("methods")));
            default -> throw new IllegalStateException("The schema knows a kind of rule that nobody reads: " + rule);
        };
    }

    private static OptionalInt number(Fields rule, String key) {
        return rule.get(key).isPresent()
                ? OptionalInt.of(rule.scalar(key).json().intValue())
                : OptionalInt.empty();
    }
}
