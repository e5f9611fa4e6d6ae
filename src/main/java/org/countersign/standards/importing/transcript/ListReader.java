package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Flow.GoesOn;
import org.countersign.standards.importing.transcript.Flow.Passage;
import org.countersign.standards.importing.transcript.ListReader.Listing.Division;

/** Reads a list: its lead-in, its items with the lists below them, and the sub-headings between. */
final class ListReader {

    private static final int WORDS_OF_A_HEADING = 9;

    private final Flow flow;
    private final Hyphens hyphens;
    private final Questions questions;
    private final List<Line> lines;
    private final AcceptedMarks marks;

    private final List<Line> leadIn = new ArrayList<>();
    private final List<Division> divisions = new ArrayList<>();
    private final List<Line> after = new ArrayList<>();
    private ItemTree tree;
    private Span headed = Span.NONE;
    private String subHeading = "";
    private String ownLeadIn = "";
    private Line before;
    private boolean apart;

    private ListReader(List<Line> lines, Flow flow, Hyphens hyphens, Questions questions) {
        this.lines = lines;
        this.flow = flow;
        this.hyphens = hyphens;
        this.questions = questions;
        this.marks = new AcceptedMarks(lines);
        this.tree = new ItemTree(hyphens);
    }

    static Listing read(List<Line> lines, Flow flow, Hyphens hyphens, Questions questions) {
        ListReader reader = new ListReader(CodesBeside.put(lines, flow, questions), flow, hyphens, questions);
        return reader.read();
    }

    private Listing read() {
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            line(line, at);
            before = line;
            apart = false;
        }
        close();
        return new Listing(flow.paragraphs(leadIn, hyphens), divisions, flow.paragraphs(after, hyphens));
    }

    private void line(Line line, int at) {
        Optional<Mark> mark = marks.at(at, tree.last());
        boolean goesOn = mark.isPresent()
                && !mark.get().punctuated()
                && !mark.get().bulleted()
                && !tree.isEmpty()
                && !tree.knows(mark.get().style())
                && !before.text().endsWith(":")
                && !lettersFollow(mark.get(), at)
                && flow.after(before, line, apart) == GoesOn.YES;
        if (mark.isPresent() && !goesOn) {
            after.clear();
            tree.add(mark.get(), line);
        } else if (tree.isEmpty() && divisions.isEmpty() && subHeading.isEmpty()) {
            beforeTheList(line, at);
        } else {
            unmarked(line, at);
        }
    }

    /** "a wheat" begins a list where "b rye" stands below it, and is a part of the sentence otherwise. */
    private boolean lettersFollow(Mark mark, int at) {
        return mark.style() == Mark.Style.LETTER
                && mark.isFirst()
                && marks.nextMark(at).filter(next -> next.follows(mark)).isPresent();
    }

    /** A heading that the layout makes, or a line before the first item that reads like none of the lead-in. */
    private void beforeTheList(Line line, int at) {
        boolean afterLeadIn =
                !leadIn.isEmpty() && leadIn.get(leadIn.size() - 1).text().endsWith(":");
        boolean heads = afterLeadIn && readsLikeHeading(line) && !LeadIns.isOne(line.text()) && marks.next(at);
        if (line.heading() > 0 && !LeadIns.isOne(line.text()) || heads) {
            divide(line);
        } else {
            leadIn.add(line);
        }
    }

    private void unmarked(Line line, int at) {
        if (line.heading() > 0 && !LeadIns.isOne(line.text())) {
            divide(line);
            return;
        }
        if (LeadIns.isOne(line.text()) && marks.next(at)) {
            boolean goesDeeper = marks.nextMark(at).stream()
                    .anyMatch(next -> tree.last().stream().anyMatch(next::isBelow));
            if (!goesDeeper) {
                close();
            }
            ownLeadIn = line.text();
            headed = headed.and(Span.of(line));
            return;
        }
        GoesOn on = tree.isEmpty() ? GoesOn.NO : flow.after(before, line, apart);
        if (on == GoesOn.YES && !after.isEmpty()) {
            after.add(line);
        } else if (on == GoesOn.YES) {
            tree.goOn(line);
        } else if (readsLikeHeading(line) && marks.next(at)) {
            headingOrEnd(line);
        } else {
            paragraphOrEnd(line, on);
        }
    }

    private void headingOrEnd(Line line) {
        if (tree.isEmpty()) {
            divide(line);
            return;
        }
        String answer = questions.choose(
                Asked.HEADING_OR_END, Span.of(line), List.of("heading", "end"), line.text(), tree.lastName());
        if (answer.equals("heading")) {
            divide(line);
        } else {
            tree.goOn(line);
        }
    }

    private void paragraphOrEnd(Line line, GoesOn on) {
        if (tree.isEmpty()) {
            after.add(line);
            return;
        }
        boolean own = !after.isEmpty();
        String assumed = on == GoesOn.MAYBE ? "end" : "paragraph";
        String answer = own
                ? "paragraph"
                : questions.ask(
                        Asked.PARAGRAPH_OR_END,
                        Span.of(line),
                        List.of("end", "paragraph"),
                        assumed,
                        line.text(),
                        tree.lastName());
        if (answer.equals("end")) {
            tree.goOn(line);
        } else {
            after.add(line);
        }
    }

    private void divide(Line line) {
        boolean first = tree.isEmpty() && !subHeading.isEmpty() && ownLeadIn.isEmpty();
        close();
        subHeading = first ? subHeading + ", " + line.text() : line.text();
        headed = headed.and(Span.of(line));
    }

    private void close() {
        if (!tree.isEmpty()) {
            List<Item> items = tree.items();
            Span span = items.stream().map(Item::span).reduce(headed, Span::and);
            divisions.add(new Division(subHeading, ownLeadIn, items, span));
            subHeading = "";
            ownLeadIn = "";
            headed = Span.NONE;
        }
        tree = new ItemTree(hyphens);
    }

    private static boolean readsLikeHeading(Line line) {
        String text = line.text();
        return Character.isUpperCase(text.codePointAt(0))
                && text.split(" ").length <= WORDS_OF_A_HEADING
                && !text.matches(".*[.;,]$");
    }

    /**
     * What stands under one heading where that is a list.
     *
     * @param leadIn before the first item
     * @param after what follows the list and belongs to no item
     */
    record Listing(List<Passage> leadIn, List<Division> divisions, List<Passage> after) {

        /**
         * Items under a sub-heading; the first may have none.
         *
         * @param leadIn of its own
         */
        record Division(String heading, String leadIn, List<Item> items, Span span) {}

        List<Item> items() {
            return divisions.stream()
                    .flatMap(division -> division.items().stream())
                    .toList();
        }
    }
}
