package org.countersign.standards.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads a standard from a file that its schema has found in order. */
final class StandardFile {

    private final FileProblems problems;
    private final UniqueCodes codes;

    private StandardFile(FileProblems problems) {
        this.problems = problems;
        this.codes = new UniqueCodes(problems);
    }

    static Standard read(Fields file, FileProblems problems) {
        return new StandardFile(problems).standard(file);
    }

    private Standard standard(Fields file) {
        Published published =
                file.optionalFields("published").map(StandardFile::published).orElseGet(StandardFile::nothingPublished);
        String displayTitle = file.text("display-title");
        return new Standard(
                Shared.editionKey(file),
                file.optionalFields("corrects").map(Shared::editionKey),
                displayTitle,
                !published.title().equals(Optional.of(displayTitle)),
                published,
                file.items("passages").eachFields().stream()
                        .map(StandardFile::passage)
                        .toList(),
                file.items("criteria").eachFields().stream().map(this::group).toList(),
                requirements(file),
                contexts(file),
                file.optionalFields("sign-off").map(Shared::signOff),
                Shared.editionKey(file.fields("default-policy")));
    }

    private static Passage passage(Fields passage) {
        return new Passage(passage.text("heading"), passage.scalar("text").paragraphs());
    }

    private CriteriaGroup group(Fields group) {
        CriterionKind kind = Shared.constant(CriterionKind.class, group.text("kind"));
        List<Criterion> criteria = new ArrayList<>();
        Fields items = group.fields("items");
        for (String code : items.byKey().keySet()) {
            codes.add("Criterion", code, items.placeOf(code));
            criteria.add(new Criterion(code, kind, items.text(code)));
        }
        return new CriteriaGroup(
                kind,
                group.optionalFields("element")
                        .map(element -> new Element(element.text("code"), element.text("title"))),
                group.text("heading"),
                group.text("lead-in"),
                criteria);
    }

    private List<EvidenceRequirement> requirements(Fields file) {
        UniqueCodes numbers = new UniqueCodes(problems);
        List<EvidenceRequirement> requirements = new ArrayList<>();
        for (Fields requirement : file.items("evidence-requirements").eachFields()) {
            String code = requirement.text("code");
            numbers.add("Evidence requirement", code, requirement.scalar("code").place());
            requirements.add(new EvidenceRequirement(code, requirement.text("text")));
        }
        return requirements;
    }

    private List<Context> contexts(Fields file) {
        UniqueCodes contextCodes = new UniqueCodes(problems);
        List<Context> contexts = new ArrayList<>();
        for (Fields requirement : file.items("evidence-requirements").eachFields()) {
            requirement
                    .optionalFields("contexts")
                    .ifPresent(declared -> declared.byKey().keySet().forEach(code -> {
                        contextCodes.add("Context", code, declared.placeOf(code));
                        contexts.add(Shared.context(code, requirement.text("code"), declared.fields(code)));
                    }));
        }
        return contexts;
    }

    private static Published published(Fields published) {
        Map<String, String> others = new LinkedHashMap<>();
        published
                .optionalFields("others")
                .ifPresent(lines -> lines.byKey().keySet().forEach(label -> others.put(label, lines.text(label))));
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

    private static Published nothingPublished() {
        return published(new Fields(Place.WHOLE_FILE, Map.of()));
    }
}
