package org.countersign.standards;

import static org.countersign.standards.JsonParts.array;
import static org.countersign.standards.JsonParts.constants;
import static org.countersign.standards.JsonParts.list;
import static org.countersign.standards.JsonParts.object;
import static org.countersign.standards.JsonParts.optionalText;
import static org.countersign.standards.JsonParts.present;
import static org.countersign.standards.JsonParts.text;
import static org.countersign.standards.JsonParts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.EvidenceRule.AllowedMethods;
import org.countersign.standards.EvidenceRule.AllowedSettings;
import org.countersign.standards.EvidenceRule.AssessorsJudgement;
import org.countersign.standards.EvidenceRule.ContextsShown;
import org.countersign.standards.EvidenceRule.KnowledgeShown;
import org.countersign.standards.EvidenceRule.LeastOccasions;
import org.countersign.standards.EvidenceRule.NotAlone;
import org.countersign.standards.EvidenceRule.SectorRecorded;
import org.countersign.standards.EvidenceRule.SufficientPeriod;

/** A policy as members of its canonical form. */
final class PolicyJson {

    private PolicyJson() {}

    static ObjectNode write(Policy policy) {
        ObjectNode json = JsonParts.write(policy.key()).put("title", policy.title());
        json.set("rules", array(policy.rules(), PolicyJson::write));
        json.set("contexts", array(policy.contexts(), JsonParts::write));
        policy.signOff().ifPresent(form -> json.set("signOff", JsonParts.write(form)));
        return json;
    }

    static Policy read(JsonNode json) {
        return new Policy(
                JsonParts.editionKey(json),
                text(json, "title"),
                list(json.path("rules"), PolicyJson::rule),
                list(json.path("contexts"), JsonParts::context),
                present(json, "signOff").map(JsonParts::signOff));
    }

    private static ObjectNode write(EvidenceRule rule) {
        ObjectNode json = object().put("code", rule.code())
                .put("source", rule.source().name())
                .put("sentence", rule.sentence());
        rule.requirement().ifPresent(number -> json.put("requirement", number));
        if (rule instanceof AllowedSettings allowed) {
            json.put("kind", "allowed-settings").set("settings", constants(allowed.settings()));
        } else if (rule instanceof AllowedMethods allowed) {
            json.put("kind", "allowed-methods").set("methods", constants(allowed.methods()));
        } else if (rule instanceof SectorRecorded recorded) {
            json.put("kind", "sector-recorded").set("sectors", constants(recorded.sectors()));
        } else if (rule instanceof SufficientPeriod period) {
            json.put("kind", "sufficient-period");
            period.leastOccasions().ifPresent(least -> json.put("leastOccasions", least));
            period.leastCustomers().ifPresent(least -> json.put("leastCustomers", least));
            period.leastDays().ifPresent(least -> json.put("leastDays", least));
        } else if (rule instanceof ContextsShown shown) {
            json.put("kind", "contexts-shown").put("everyCriterion", shown.everyCriterion());
            json.set("contexts", texts(shown.contexts()));
        } else if (rule instanceof LeastOccasions occasions) {
            json.put("kind", "least-occasions").put("least", occasions.least());
        } else if (rule instanceof KnowledgeShown shown) {
            json.put("kind", "knowledge-shown").set("methods", constants(shown.methods()));
        } else if (rule instanceof AssessorsJudgement) {
            json.put("kind", "assessors-judgement");
        } else if (rule instanceof NotAlone notAlone) {
            json.put("kind", "not-alone").set("methods", constants(notAlone.methods()));
        }
        return json;
    }

    private static EvidenceRule rule(JsonNode json) {
        String code = text(json, "code");
        RuleSource source = RuleSource.valueOf(text(json, "source"));
        Optional<String> requirement = optionalText(json, "requirement");
        String sentence = text(json, "sentence");
        return switch (text(json, "kind")) {
            case "allowed-settings" ->
                new AllowedSettings(
                        code, source, requirement, sentence, constants(Setting.class, json.path("settings")));
            case "allowed-methods" ->
                new AllowedMethods(code, source, requirement, sentence, constants(Method.class, json.path("methods")));
            case "sector-recorded" ->
                new SectorRecorded(code, source, requirement, sentence, constants(Sector.class, json.path("sectors")));
            case "sufficient-period" ->
                new SufficientPeriod(
                        code,
                        source,
                        requirement,
                        sentence,
                        number(json, "leastOccasions"),
                        number(json, "leastCustomers"),
                        number(json, "leastDays"));
            case "contexts-shown" ->
                new ContextsShown(
                        code,
                        source,
                        requirement,
                        sentence,
                        texts(json.path("contexts")),
                        json.path("everyCriterion").asBoolean());
            case "least-occasions" ->
                new LeastOccasions(
                        code, source, requirement, sentence, json.path("least").asInt());
            case "knowledge-shown" ->
                new KnowledgeShown(code, source, requirement, sentence, constants(Method.class, json.path("methods")));
            case "assessors-judgement" -> new AssessorsJudgement(code, source, requirement, sentence);
            case "not-alone" ->
                new NotAlone(code, source, requirement, sentence, constants(Method.class, json.path("methods")));
            default ->
                throw new IllegalArgumentException("The stored form is damaged: it has a rule of an unknown kind");
        };
    }

    private static OptionalInt number(JsonNode json, String name) {
        return present(json, name).map(value -> OptionalInt.of(value.asInt())).orElse(OptionalInt.empty());
    }
}
