package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/**
 * How the lines of a document run on: where lines end at the edge of the page the next line goes on with the sentence,
 * where each line is a paragraph it does not.
 *
 * @param wrapped whether lines end at the edge of the page
 * @param width of the page in characters
 */
record Flow(boolean wrapped, int width) {

    /** Whether one line goes on with the one before. */
    enum GoesOn {
        YES,
        NO,
        MAYBE
    }

    private static final int FEW = 2;
    private static final int WIDEST = 220;

    private static final Pattern UNFINISHED = Pattern.compile(
            "(?i).*(,|\\(|/|[^\\s]-|\\b(and|or|the|of|to|a|an|in|on|for|with|by|from|at|your|their|its|that|which|as|is|are|a'r|yr|y|ac))");
    private static final Pattern LOWER = Pattern.compile("[\\p{Ll}(,;)&/].*");
    private static final Pattern CLOSED = Pattern.compile(".*[.;:!?][\"”’)]?");

    static Flow of(List<Line> lines) {
        int wrapped = 0;
        int width = 0;
        for (int at = 0; at + 1 < lines.size(); at++) {
            Line line = lines.get(at);
            Line next = lines.get(at + 1);
            if (!line.isBlank()
                    && !next.isBlank()
                    && LOWER.matcher(next.text()).matches()
                    && Mark.of(next).isEmpty()) {
                wrapped++;
                width = Math.max(width, line.text().length());
            }
        }
        return new Flow(wrapped > FEW && width <= WIDEST, width);
    }

    GoesOn after(Line before, Line next, boolean apart) {
        String text = before.text();
        if (LOWER.matcher(next.text()).matches() && (!CLOSED.matcher(text).matches() || !apart)) {
            return !apart || UNFINISHED.matcher(text).matches() || wrapped ? GoesOn.YES : GoesOn.MAYBE;
        }
        if (UNFINISHED.matcher(text).matches() && !next.listed()) {
            return apart && !wrapped ? GoesOn.MAYBE : GoesOn.YES;
        }
        if (apart || !wrapped) {
            return GoesOn.NO;
        }
        String word = next.text().split(" ", 2)[0];
        boolean couldHaveFitted = text.length() + 1 + word.length() <= width * 9 / 10;
        return couldHaveFitted ? GoesOn.NO : GoesOn.MAYBE;
    }

    static boolean isClosed(String text) {
        return CLOSED.matcher(text).matches();
    }

    static boolean isUnfinished(String text) {
        return UNFINISHED.matcher(text).matches();
    }

    /** Paragraphs of running text, each with the lines it was printed on. */
    List<Passage> paragraphs(List<Line> lines, Hyphens hyphens) {
        List<Passage> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        AcceptedMarks marks = new AcceptedMarks(lines);
        List<Mark> counting = new ArrayList<>();
        boolean apart = false;
        for (int at = 0; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                apart = true;
                continue;
            }
            Optional<Mark> mark = marks.at(at, counting);
            mark.ifPresent(found -> {
                counting.removeIf(before -> before.style() == found.style());
                counting.add(found);
            });
            boolean anew =
                    mark.isPresent() || !counting.isEmpty() && line.text().endsWith(":");
            boolean goesOn = !open.isEmpty() && !anew && after(open.get(open.size() - 1), line, apart) != GoesOn.NO;
            if (!goesOn && !open.isEmpty()) {
                paragraphs.add(Passage.of(open, hyphens));
                open = new ArrayList<>();
            }
            open.add(line);
            apart = false;
        }
        if (!open.isEmpty()) {
            paragraphs.add(Passage.of(open, hyphens));
        }
        return paragraphs;
    }

    /** One paragraph. */
    record Passage(String text, Span span) {

        static Passage of(List<Line> lines, Hyphens hyphens) {
            return new Passage(hyphens.join(lines), Span.of(lines));
        }
    }
}
