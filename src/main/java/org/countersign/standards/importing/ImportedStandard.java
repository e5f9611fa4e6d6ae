package org.countersign.standards.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.Criterion;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Passage;
import org.countersign.standards.Published;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.Standard;
import org.countersign.standards.importing.transcript.Asked;
import org.countersign.standards.importing.transcript.Item;
import org.countersign.standards.importing.transcript.Questions;
import org.countersign.standards.importing.transcript.Transcript;
import org.countersign.standards.importing.transcript.Transcript.Fact;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.RangeList;
import org.countersign.standards.importing.transcript.Transcript.Requirements;
import org.countersign.standards.importing.transcript.Transcript.SignOff;
import org.countersign.standards.importing.transcript.Transcript.Text;
import org.countersign.standards.library.Library;

/**
 * A standard as a file of standards says it, made of what was printed. The one place that knows what such a file can hold:
 * what it has no shape for goes into passages under its heading, word for word.
 */
final class ImportedStandard {

    private final Transcript transcript;
    private final Questions questions;
    private final Identity identity;
    private final Situations situations;
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> empty = new ArrayList<>();
    private final List<CriteriaGroup> groups = new ArrayList<>();
    private final List<EvidenceRequirement> requirements = new ArrayList<>();
    private final List<RangeList> rangeLists = new ArrayList<>();
    private Optional<SignOffForm> signOff = Optional.empty();

    private ImportedStandard(Transcript transcript, Identity identity, Library library, Questions questions) {
        this.transcript = transcript;
        this.questions = questions;
        this.identity = identity;
        this.situations = new Situations(library, questions);
    }

    static Standard of(Transcript transcript, String fileName, Library library, Questions questions) {
        Identity identity = new Identity(transcript, fileName, library, questions);
        return new ImportedStandard(transcript, identity, library, questions).make(library);
    }

    private Standard make(Library library) {
        Codes codes = new Codes(transcript.groups(), questions);
        for (Part part : transcript.parts()) {
            if (part instanceof Text text) {
                passage(text.heading(), text.paragraphs());
            } else if (part instanceof Group group) {
                group(group, codes);
            } else if (part instanceof Requirements asked) {
                requirements(asked);
            } else if (part instanceof RangeList list) {
                rangeLists.add(list);
            } else if (part instanceof SignOff form) {
                signOff(form);
            }
        }
        Standard standard = with(new EditionKey("none", "1"));
        return with(DefaultPolicy.of(standard, library, questions));
    }

    private Standard with(EditionKey policy) {
        return new Standard(
                new EditionKey(identity.id(), "1"),
                Optional.empty(),
                identity.displayTitle(),
                published(),
                passages,
                groups,
                requirements,
                Ranges.of(rangeLists, groups, requirements),
                signOff,
                policy);
    }

    private void passage(String heading, List<String> paragraphs) {
        if (heading.isEmpty()) {
            return;
        }
        if (paragraphs.isEmpty()) {
            if (!empty.contains(heading)) {
                empty.add(heading);
            }
            return;
        }
        passages.add(new Passage(heading, paragraphs));
    }

    private void group(Group printed, Codes codes) {
        Group group =
                printed.with(printed.items().stream().filter(this::hasText).toList());
        if (group.items().isEmpty()) {
            passage(
                    group.heading(),
                    Stream.concat(Stream.of(group.leadIn()), group.after().stream())
                            .filter(text -> !text.isEmpty())
                            .toList());
            return;
        }
        List<String> itemCodes = codes.of(group);
        List<Criterion> criteria = new ArrayList<>();
        for (int place = 0; place < itemCodes.size(); place++) {
            criteria.add(new Criterion(
                    itemCodes.get(place), group.kind(), withBelow(group.items().get(place))));
        }
        String heading = group.under().isEmpty() ? group.heading() : group.heading() + ": " + group.under();
        // A file of standards has words before every list; where none are printed the heading stands for them.
        String leadIn = group.leadIn().isEmpty() ? group.heading() : group.leadIn();
        groups.add(new CriteriaGroup(group.kind(), group.element(), heading, leadIn, criteria));
        passage(group.heading(), group.after().isEmpty() ? List.of() : group.after(), true);
    }

    /** A code behind which nothing is printed is left out, and that is asked. */
    private boolean hasText(Item item) {
        boolean hasText = !item.text().isEmpty() || !item.below().isEmpty();
        if (!hasText) {
            questions.choose(
                    Asked.CODE_WITHOUT_TEXT,
                    item.span(),
                    List.of("left-out"),
                    item.mark().printed());
        }
        return hasText;
    }

    private void passage(String heading, List<String> paragraphs, boolean unlessEmpty) {
        if (!(unlessEmpty && paragraphs.isEmpty())) {
            passage(heading, paragraphs);
        }
    }

    /** The text of an item with what is listed below it. */
    static String withBelow(Item item) {
        return Stream.concat(Stream.of(item.text()), item.below().stream().map(ImportedStandard::marked))
                .collect(Collectors.joining(" "));
    }

    private static String marked(Item item) {
        String printed = item.mark().printed();
        String mark = printed.isEmpty() ? "•" : item.hasPrintedCode() ? printed : printed + ")";
        return mark + " " + withBelow(item);
    }

    private void requirements(Requirements asked) {
        if (!asked.leadIn().isEmpty()) {
            List<String> whole = new ArrayList<>(asked.leadIn());
            asked.items().forEach(item -> whole.add(marked(item)));
            passage(asked.heading(), whole);
            return;
        }
        int place = 0;
        for (Item item : asked.items()) {
            place++;
            String code = code(item, place);
            List<Context> named = situations.of(code, item);
            requirements.add(new EvidenceRequirement(code, named.isEmpty() ? withBelow(item) : item.text(), named));
        }
    }

    /** The printed number; by place where none is printed, or one is printed twice. */
    private String code(Item item, int place) {
        String printed = item.mark().printed();
        boolean taken = requirements.stream().anyMatch(other -> other.code().equals(printed));
        if (printed.isEmpty() || !taken) {
            return printed.isEmpty() ? Integer.toString(place) : printed;
        }
        String other = printed + "-" + place;
        questions.choose(Asked.CODE_TWICE, item.span(), List.of("told-apart"), printed, other);
        return other;
    }

    private void signOff(SignOff form) {
        Optional<SignOffForm> whole = Signing.form(form);
        if (whole.isPresent() && signOff.isEmpty()) {
            signOff = whole;
            return;
        }
        List<String> text =
                Stream.concat(form.statement().stream(), form.lines().stream()).toList();
        passage(form.heading().isEmpty() && !text.isEmpty() ? text.get(0) : form.heading(), text);
    }

    private Published published() {
        Map<String, String> others = new LinkedHashMap<>();
        transcript.facts().stream()
                .filter(this::isOther)
                .forEach(fact -> others.merge(
                        fact.label(),
                        fact.value(),
                        (first, second) -> first.equals(second) ? first : first + "; " + second));
        return new Published(
                value("title"),
                value("urn"),
                value("unit-code"),
                value("nos-reference").or(() -> value("urn")),
                value("version"),
                value("approved-on"),
                value("review-date"),
                value("validity"),
                value("original-urns").stream()
                        .flatMap(all -> Stream.of(all.split("\\s*[,;]\\s*")))
                        .filter(urn -> !urn.isEmpty())
                        .distinct()
                        .toList(),
                others.entrySet().stream()
                        .map(other -> new Published.Line(other.getKey(), other.getValue()))
                        .toList(),
                empty);
    }

    /** What has no name in the file, and what is printed a second time otherwise. */
    private boolean isOther(Fact fact) {
        return !fact.label().isEmpty()
                && (fact.name().equals("other") || !value(fact.name()).equals(Optional.of(fact.value())));
    }

    private Optional<String> value(String name) {
        return transcript.fact(name).map(Fact::value);
    }
}
