package org.countersign.standards;

import static org.countersign.standards.JsonParts.array;
import static org.countersign.standards.JsonParts.list;
import static org.countersign.standards.JsonParts.object;
import static org.countersign.standards.JsonParts.optionalText;
import static org.countersign.standards.JsonParts.present;
import static org.countersign.standards.JsonParts.text;
import static org.countersign.standards.JsonParts.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A standard as members of its canonical form. Lists keep the printed order; members are sorted by the form. */
final class StandardJson {

    private StandardJson() {}

    static ObjectNode write(Standard standard) {
        ObjectNode json = JsonParts.write(standard.key());
        standard.corrects().ifPresent(corrected -> json.set("corrects", JsonParts.write(corrected)));
        json.put("displayTitle", standard.displayTitle());
        // In format 1 it says whether the two titles differ; whether a title was published is seen from "published".
        json.put("titleIsCentres", !standard.published().title().equals(Optional.of(standard.displayTitle())));
        json.set("published", write(standard.published()));
        json.set("passages", array(standard.passages(), passage -> object().put("heading", passage.heading())
                .set("paragraphs", texts(passage.paragraphs()))));
        json.set("groups", array(standard.groups(), StandardJson::write));
        json.set("requirements", array(standard.requirements(), requirement -> object().put("code", requirement.code())
                .put("text", requirement.text())));
        json.set("contexts", array(standard.contexts(), JsonParts::write));
        standard.signOff().ifPresent(form -> json.set("signOff", JsonParts.write(form)));
        json.set("defaultPolicy", JsonParts.write(standard.defaultPolicy()));
        return json;
    }

    static Standard read(JsonNode json) {
        return new Standard(
                JsonParts.editionKey(json),
                present(json, "corrects").map(JsonParts::editionKey),
                text(json, "displayTitle"),
                published(json.path("published")),
                list(
                        json.path("passages"),
                        passage -> new Passage(text(passage, "heading"), texts(passage.path("paragraphs")))),
                list(json.path("groups"), StandardJson::group),
                list(
                        json.path("requirements"),
                        requirement -> new EvidenceRequirement(text(requirement, "code"), text(requirement, "text"))),
                list(json.path("contexts"), JsonParts::context),
                present(json, "signOff").map(JsonParts::signOff),
                JsonParts.editionKey(json.path("defaultPolicy")));
    }

    private static ObjectNode write(CriteriaGroup group) {
        ObjectNode json = object().put("kind", group.kind().name())
                .put("heading", group.heading())
                .put("leadIn", group.leadIn());
        group.element()
                .ifPresent(element ->
                        json.set("element", object().put("code", element.code()).put("title", element.title())));
        json.set("criteria", array(group.criteria(), criterion -> object().put("code", criterion.code())
                .put("text", criterion.text())));
        return json;
    }

    private static CriteriaGroup group(JsonNode json) {
        CriterionKind kind = CriterionKind.valueOf(text(json, "kind"));
        return new CriteriaGroup(
                kind,
                present(json, "element").map(element -> new Element(text(element, "code"), text(element, "title"))),
                text(json, "heading"),
                text(json, "leadIn"),
                list(
                        json.path("criteria"),
                        criterion -> new Criterion(text(criterion, "code"), kind, text(criterion, "text"))));
    }

    private static ObjectNode write(Published published) {
        ObjectNode json = object();
        published.title().ifPresent(title -> json.put("title", title));
        published.urn().ifPresent(urn -> json.put("urn", urn));
        published.unitCode().ifPresent(code -> json.put("unitCode", code));
        published.nosReference().ifPresent(reference -> json.put("nosReference", reference));
        published.version().ifPresent(version -> json.put("version", version));
        published.approvedOn().ifPresent(date -> json.put("approvedOn", date));
        published.reviewDate().ifPresent(date -> json.put("reviewDate", date));
        published.validity().ifPresent(validity -> json.put("validity", validity));
        json.set("originalUrns", texts(published.originalUrns()));
        json.set("others", array(published.others().entrySet(), line -> object().put("label", line.getKey())
                .put("value", line.getValue())));
        json.set("emptySections", texts(published.emptySections()));
        return json;
    }

    private static Published published(JsonNode json) {
        Map<String, String> others = new LinkedHashMap<>();
        json.path("others").forEach(line -> others.put(text(line, "label"), text(line, "value")));
        return new Published(
                optionalText(json, "title"),
                optionalText(json, "urn"),
                optionalText(json, "unitCode"),
                optionalText(json, "nosReference"),
                optionalText(json, "version"),
                optionalText(json, "approvedOn"),
                optionalText(json, "reviewDate"),
                optionalText(json, "validity"),
                texts(json.path("originalUrns")),
                others,
                texts(json.path("emptySections")));
    }
}
