package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Headings.Heading;

/**
 * Splits a document that holds several standards. A new one begins with its overview or its reference after the criteria
 * of the one before; its title stands before that.
 */
public final class Splitting {

    private static final int FAR = 12;

    private final List<Line> lines;
    private final List<Integer> starts = new ArrayList<>();

    private Splitting(List<Line> lines) {
        this.lines = lines;
    }

    public static List<List<Line>> of(List<Line> lines) {
        Splitting splitting = new Splitting(lines);
        splitting.find();
        return splitting.cut();
    }

    private void find() {
        boolean criteria = false;
        Map<String, String> begun = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            Optional<Heading> heading =
                    lines.get(at).isBlank() ? Optional.empty() : Headings.at(lines, at, Topic.PASSAGE);
            if (heading.isEmpty()) {
                continue;
            }
            Heading found = heading.get();
            Optional<String> begins = Starts.kind(found);
            boolean again = begins.isPresent()
                    && begun.containsKey(begins.get())
                    && !(begins.get().equals("urn") && begun.get("urn").equals(found.rest()));
            if (again && criteria) {
                starts.add(startBefore(at));
                criteria = false;
                begun.clear();
            }
            begins.ifPresent(kind -> begun.put(kind, found.rest()));
            criteria |= found.topic().hasCriteria();
        }
    }

    /** Back over the title and the labels that stand before the first heading of a standard. */
    private int startBefore(int at) {
        int page = lines.get(at).page();
        if (page > 0) {
            int top = at;
            while (top > 0 && lines.get(top - 1).page() == page) {
                top--;
            }
            if (top > 0 && at - top <= FAR) {
                return top;
            }
        }
        int start = at;
        int paragraphs = 0;
        for (int before = at - 1; before >= 0 && paragraphs < 2; before--) {
            Line line = lines.get(before);
            if (line.isBlank()) {
                continue;
            }
            boolean label = Headings.at(lines, before, Topic.FIELD)
                    .filter(heading ->
                            heading.topic() == Topic.FIELD && !heading.rest().isEmpty())
                    .isPresent();
            if (label) {
                start = before;
                continue;
            }
            if (!isTitle(line, before)) {
                break;
            }
            start = before;
            paragraphs++;
            if (before > 0 && lines.get(before - 1).isBlank()) {
                break;
            }
        }
        return start;
    }

    private boolean isTitle(Line line, int at) {
        boolean marked = Mark.of(line)
                .filter(Mark::isCertain)
                .filter(mark -> mark.style() != Mark.Style.CODE)
                .isPresent();
        boolean known = Headings.at(lines, at, Topic.PASSAGE).isPresent();
        return line.heading() > 0 || !marked && !known && line.text().length() < 160 && !Flow.isClosed(line.text());
    }

    private List<List<Line>> cut() {
        List<List<Line>> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            parts.add(lines.subList(from, start));
            from = start;
        }
        parts.add(lines.subList(from, lines.size()));
        return parts;
    }
}
