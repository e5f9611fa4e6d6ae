package org.countersign.standards.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Passage;
import org.countersign.standards.Published;
import org.countersign.standards.Standard;
import org.countersign.standards.reading.Entry.Fields;

/** A standard, read from a file that is in order. */
final class StandardFile {

    private StandardFile() {}

    static Standard read(Fields file) {
        return new Standard(
                Shared.editionKey(file),
                file.optionalFields("corrects").map(Shared::editionKey),
                file.text("display-title"),
                published(file.fields("published")),
                each(file, "passages").map(StandardFile::passage).toList(),
                each(file, "criteria").map(StandardFile::group).toList(),
                each(file, "evidence-requirements")
                        .map(StandardFile::requirement)
                        .toList(),
                each(file, "evidence-requirements")
                        .flatMap(StandardFile::contexts)
                        .toList(),
                file.optionalFields("sign-off").map(Shared::signOff),
                Shared.editionKey(file.fields("default-policy")));
    }

    private static Stream<Fields> each(Fields file, String key) {
        return file.items(key).eachFields().stream();
    }

    private static Passage passage(Fields passage) {
        return new Passage(passage.text("heading"), passage.scalar("text").paragraphs());
    }

    private static CriteriaGroup group(Fields group) {
        CriterionKind kind = Shared.constant(CriterionKind.class, group.text("kind"));
        Fields items = group.fields("items");
        return new CriteriaGroup(
                kind,
                group.optionalFields("element")
                        .map(element -> new Element(element.text("code"), element.text("title"))),
                group.text("heading"),
                group.text("lead-in"),
                items.keys().stream()
                        .map(code -> new Criterion(code, kind, items.text(code)))
                        .toList());
    }

    private static EvidenceRequirement requirement(Fields requirement) {
        return new EvidenceRequirement(requirement.text("code"), requirement.text("text"));
    }

    static Stream<String> contextCodes(Fields file) {
        return each(file, "evidence-requirements")
                .flatMap(requirement -> requirement.fields("contexts").keys().stream());
    }

    private static Stream<Context> contexts(Fields requirement) {
        Fields contexts = requirement.fields("contexts");
        return contexts.keys().stream()
                .map(code -> Shared.context(code, requirement.text("code"), contexts.fields(code)));
    }

    private static Published published(Fields published) {
        Map<String, String> others = new LinkedHashMap<>();
        Fields lines = published.fields("others");
        lines.keys().forEach(label -> others.put(label, lines.text(label)));
        return new Published(
                published.optionalText("title"),
                published.optionalText("urn"),
                published.optionalText("unit-code"),
                published.optionalText("nos-reference"),
                published.optionalText("version"),
                published.optionalText("approved-on"),
                published.optionalText("review-date"),
                published.optionalText("validity"),
                published.texts("original-urns"),
                others,
                published.texts("published-as-empty"));
    }
}
