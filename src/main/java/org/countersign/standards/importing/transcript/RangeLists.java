package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.standards.Element;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.HowMuch.Amount;
import org.countersign.standards.importing.transcript.HowMuch.Named;
import org.countersign.standards.importing.transcript.ListReader.Listing;
import org.countersign.standards.importing.transcript.Transcript.Part;
import org.countersign.standards.importing.transcript.Transcript.RangeList;

/**
 * The lists under a heading of scope or range. One is asked for where the words over it say how much of it has to be shown;
 * where they do not it may only explain, so that is asked, and it stays part of the text.
 */
final class RangeLists {

    /** A list with what stands over it. */
    private record Found(
            Mark mark, String words, String before, String over, List<Item> items, Span span, Span above) {}

    private final Section section;
    private final Flow flow;
    private final Hyphens hyphens;
    private final Questions questions;

    private RangeLists(Section section, Flow flow, Hyphens hyphens, Questions questions) {
        this.section = section;
        this.flow = flow;
        this.hyphens = hyphens;
        this.questions = questions;
    }

    /** All parts of a section; one text where none of its lists is asked for. */
    static List<Part> of(Section section, Optional<Element> element, Flow flow, Hyphens hyphens, Questions questions) {
        return new RangeLists(section, flow, hyphens, questions).parts(element);
    }

    private List<Part> parts(Optional<Element> element) {
        // How a list is read is asked only where it becomes one.
        boolean none = found(questions.aside()).stream()
                .noneMatch(list -> range(list, element).isPresent());
        if (none) {
            return texts(section.body());
        }
        List<Found> lists = found(questions);
        List<RangeList> ranges = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Found list : lists) {
            range(list, element).ifPresent(range -> {
                ranges.add(range);
                taken.add(list.span());
                if (list.over().isEmpty()
                        || range.text().filter(list.over()::equals).isPresent()) {
                    taken.add(list.above());
                }
            });
        }
        List<Line> left = section.body().stream()
                .filter(line -> line.isBlank() || taken.stream().noneMatch(span -> span.has(line.number())))
                .toList();
        List<Part> parts = new ArrayList<>(left.stream().allMatch(Line::isBlank) ? List.of() : texts(left));
        parts.addAll(ranges);
        return parts;
    }

    private List<Part> texts(List<Line> lines) {
        Section text = new Section(section.heading(), section.headed(), lines);
        return new ArrayList<>(Passages.of(text, flow.paragraphs(lines, hyphens), questions));
    }

    private List<Found> found(Questions asked) {
        List<Found> found = new ArrayList<>();
        String before = "";
        for (List<Line> block : blocks()) {
            Listing list = ListReader.read(block, flow, hyphens, asked);
            String over = String.join(
                    " ", list.leadIn().stream().map(Flow.Passage::text).toList());
            Span above = list.leadIn().stream().map(Flow.Passage::span).reduce(Span.NONE, Span::and);
            for (Listing.Division division : list.divisions()) {
                boolean bare =
                        division.items().stream().allMatch(item -> item.below().isEmpty());
                if (bare) {
                    String own = Stream.of(division.heading(), division.leadIn())
                            .filter(words -> !words.isEmpty())
                            .reduce((name, leadIn) -> name + ": " + leadIn)
                            .orElse("");
                    found.add(new Found(
                            null,
                            own.isEmpty() ? over : own,
                            own.isEmpty() ? before : before + " " + over,
                            own.isEmpty() ? "" : over,
                            division.items(),
                            division.span(),
                            above));
                } else {
                    for (Item head : division.items()) {
                        if (!head.below().isEmpty()) {
                            found.add(
                                    new Found(head.mark(), head.text(), over, over, head.below(), head.span(), above));
                        }
                    }
                }
            }
            before = before.isEmpty() ? over : before;
        }
        return found;
    }

    /** A line that ends with a colon and has a list below it begins anew behind another list. */
    private List<List<Line>> blocks() {
        List<List<Line>> blocks = new ArrayList<>();
        AcceptedMarks marks = new AcceptedMarks(section.body());
        List<Line> block = new ArrayList<>();
        boolean listed = false;
        for (int at = 0; at < section.body().size(); at++) {
            Line line = section.body().get(at);
            boolean marked = Mark.of(line).isPresent();
            if (listed && !marked && line.text().endsWith(":") && marks.next(at)) {
                blocks.add(block);
                block = new ArrayList<>();
                listed = false;
            }
            listed |= marked;
            block.add(line);
        }
        blocks.add(block);
        return blocks;
    }

    private Optional<RangeList> range(Found list, Optional<Element> element) {
        List<Item> items = list.items().stream()
                .filter(item -> !item.text().isEmpty() || !item.below().isEmpty())
                .toList();
        boolean isList = list.mark() != null ? !list.words().isEmpty() && !items.isEmpty() : items.size() > 1;
        if (!isList || items.size() < list.items().size()) {
            return Optional.empty();
        }
        Named named = HowMuch.named(list.words(), list.before(), items.size());
        Optional<Amount> each = named.amount().isEmpty() ? HowMuch.ofEach(list.over(), items.size()) : Optional.empty();
        Optional<String> said = each.isPresent() ? Optional.of(list.over()) : named.said();
        String name = named.name().isEmpty() ? section.printed() : named.name();
        return named.amount()
                .or(() -> each)
                .or(() -> answered(list, name, items.size()))
                .map(amount -> new RangeList(
                        section.printed(),
                        element,
                        Optional.ofNullable(list.mark()),
                        name,
                        said,
                        amount.atLeast(),
                        amount.much(),
                        items,
                        list.span()));
    }

    private Optional<Amount> answered(Found list, String name, int items) {
        List<String> possible = Stream.of(
                        Stream.of("text", "for-information", "all"),
                        items > 1 ? Stream.of("one-of") : Stream.<String>empty(),
                        IntStream.range(2, items).mapToObj(Integer::toString))
                .flatMap(answers -> answers)
                .toList();
        Span lines = list.mark() == null ? list.above().and(list.span()) : list.span();
        return Amount.answered(questions.choose(Asked.RANGE_OR_TEXT, lines, possible, name, items));
    }
}
