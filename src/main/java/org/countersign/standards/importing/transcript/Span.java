package org.countersign.standards.importing.transcript;

import java.util.List;
import org.countersign.standards.importing.documents.Line;

/** From one line of the document to another, both included; from 1, and 0 to 0 where it comes from no line. */
public record Span(int first, int last) {

    public static final Span NONE = new Span(0, 0);

    static Span of(List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        return written.isEmpty()
                ? NONE
                : new Span(
                        written.get(0).number(), written.get(written.size() - 1).number());
    }

    static Span of(Line line) {
        return new Span(line.number(), line.number());
    }

    boolean has(int line) {
        return first <= line && line <= last;
    }

    public Span and(Span other) {
        if (equals(NONE)) {
            return other;
        }
        return other.equals(NONE) ? this : new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
}
