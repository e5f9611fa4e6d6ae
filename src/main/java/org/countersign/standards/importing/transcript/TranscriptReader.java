package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Element;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.ListReader.Listing;
import org.countersign.standards.importing.transcript.Transcript.Fact;
import org.countersign.standards.importing.transcript.Transcript.Group;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.Requirements;
import org.countersign.standards.importing.transcript.Transcript.SignOff;
import org.countersign.standards.importing.transcript.Transcript.Text;

/** Reads the lines of one standard, part by part. Never fails: what it does not recognise is running text. */
public final class TranscriptReader {

    private final List<Line> lines;
    private final Questions questions;
    private final Set<Integer> repeated;
    private final Flow flow;
    private final Hyphens hyphens;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> announced = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private Optional<Element> element = Optional.empty();

    private TranscriptReader(List<Line> lines, Questions questions) {
        this.questions = questions;
        this.repeated = Furniture.repeated(lines);
        this.lines = InOneLine.split(Interleaved.apart(Columns.arranged(Furniture.out(lines, questions))));
        this.flow = Flow.of(this.lines);
        this.hyphens = new Hyphens(this.lines, questions);
    }

    /** @param questions takes what is not certain, and says what was answered */
    public static Transcript read(List<Line> lines, Questions questions) {
        return new TranscriptReader(lines, questions).read();
    }

    private Transcript read() {
        for (Section section : Together.of(Sections.of(lines))) {
            switch (section.topic()) {
                case HEAD -> head(section);
                case FIELD -> fact(section);
                case ELEMENT -> element(section);
                case ELEMENTS ->
                    section.written().stream()
                            .flatMap(line -> Mark.of(line).stream())
                            .map(Mark::printed)
                            .filter(code -> code.contains("."))
                            .forEach(announced::add);
                case PERFORMANCE, KNOWLEDGE -> criteria(section);
                case OUTCOMES -> outcomes(section);
                case EVIDENCE -> requirements(section);
                case SIGN_OFF -> signOff(section);
                case RANGE -> parts.addAll(RangeLists.of(section, element, flow, hyphens, questions));
                case PASSAGE -> text(section);
            }
        }
        return new Transcript(facts, announced, Elements.settled(parts, questions));
    }

    private void head(Section section) {
        Head head = new Head(section.body(), repeated, hyphens, questions);
        facts.addAll(head.facts());
        if (!head.left().isEmpty()) {
            String title = head.facts().stream()
                    .filter(fact -> fact.name().equals("title"))
                    .map(Fact::value)
                    .findFirst()
                    .orElse(head.left().get(0));
            parts.add(new Text(title, head.left(), section.span()));
        }
    }

    private void fact(Section section) {
        Facts.read(section, flow, hyphens, questions).forEach(fact -> {
            boolean empty = fact.value().isEmpty();
            if (empty) {
                parts.add(new Text(fact.label(), List.of(), fact.span()));
            } else {
                facts.add(fact);
            }
        });
    }

    private void element(Section section) {
        String code = section.heading().name();
        String title = section.printed()
                .replaceFirst("^(?i:element|elfen)\\s+(?i:no\\.?\\s*)?", "")
                .replaceFirst("^\\S+?[.:)]?(\\s*[:–—-]?\\s+|$)", "");
        if (title.isEmpty()) {
            title = hyphens.join(section.written());
        }
        if (title.isEmpty()) {
            title = section.printed();
            questions.choose(Asked.ELEMENT_WITHOUT_TITLE, section.span(), List.of("as-printed"), section.printed());
        }
        element = Optional.of(new Element(code, title));
    }

    private void text(Section section) {
        parts.addAll(Passages.of(section, flow.paragraphs(section.body(), hyphens), questions));
    }

    private void criteria(Section section) {
        CriterionKind kind = section.topic() == Topic.PERFORMANCE ? CriterionKind.PERFORMANCE : CriterionKind.KNOWLEDGE;
        Listing list = ListReader.read(section.body(), flow, hyphens, questions);
        if (list.divisions().isEmpty()) {
            text(section);
            return;
        }
        if (Outcomes.are(list.items())) {
            parts.addAll(Outcomes.groups(section, list, Optional.of(kind), questions));
            return;
        }
        boolean wholeUnit = section.printed().toLowerCase(java.util.Locale.ROOT).contains("whole unit");
        String leadIn = joined(list.leadIn());
        for (Listing.Division division : list.divisions()) {
            boolean first = division == list.divisions().get(0);
            boolean last = division == list.divisions().get(list.divisions().size() - 1);
            parts.add(new Group(
                    kind,
                    wholeUnit ? Optional.empty() : element,
                    section.printed(),
                    division.heading(),
                    division.leadIn().isEmpty() ? leadIn : division.leadIn(),
                    division.items(),
                    last ? list.after().stream().map(Flow.Passage::text).toList() : List.of(),
                    first && last
                            ? section.span()
                            : first ? Span.of(section.headed()).and(division.span()) : division.span()));
        }
    }

    private void outcomes(Section section) {
        Listing list = ListReader.read(section.body(), flow, hyphens, questions);
        if (list.divisions().isEmpty()) {
            text(section);
        } else {
            parts.addAll(Outcomes.groups(section, list, Optional.empty(), questions));
        }
    }

    private void requirements(Section section) {
        Listing list = ListReader.read(section.body(), flow, hyphens, questions);
        if (list.divisions().isEmpty()
                || !list.after().isEmpty()
                || list.divisions().size() > 1) {
            text(section);
            return;
        }
        parts.add(new Requirements(
                section.printed(),
                list.leadIn().stream().map(Flow.Passage::text).toList(),
                list.items(),
                section.span()));
    }

    private void signOff(Section section) {
        List<Line> statement = section.body().stream()
                .filter(line -> !Sections.isSignature(line.text()))
                .filter(line -> !line.text().matches("(?i)date\\s*:?[\\s_.…]*"))
                .map(line -> line.saying(line.text()
                        .replaceAll("[_…]{2,}|\\.{4,}", "")
                        .replaceAll(" +", " ")
                        .strip()))
                .toList();
        List<String> signed = section.written().stream()
                .map(Line::text)
                .filter(Sections::isSignature)
                .map(text -> text.replaceFirst("\\s*:?\\s*([_…]{2,}|\\.{4,}|(?i:\\bdate\\b)).*$", "")
                        .strip())
                .map(text -> text.replaceFirst(":$", ""))
                .toList();
        parts.add(new SignOff(
                section.printed(),
                flow.paragraphs(statement, hyphens).stream()
                        .map(Flow.Passage::text)
                        .toList(),
                signed,
                section.span()));
    }

    private static String joined(List<Flow.Passage> leadIn) {
        return leadIn.stream().map(Flow.Passage::text).collect(Collectors.joining(" "));
    }
}
