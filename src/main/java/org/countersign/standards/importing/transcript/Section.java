package org.countersign.standards.importing.transcript;

import java.util.List;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Headings.Heading;

/**
 * A heading and the lines under it, up to the next heading.
 *
 * @param heading the first has none: what stands before any heading
 * @param headed the lines of the heading itself
 */
record Section(Heading heading, List<Line> headed, List<Line> body) {

    Topic topic() {
        return heading.topic();
    }

    String printed() {
        return heading.printed();
    }

    boolean isEmpty() {
        return body.stream().allMatch(Line::isBlank);
    }

    /** The lines with something on them. */
    List<Line> written() {
        return body.stream().filter(line -> !line.isBlank()).toList();
    }

    Span span() {
        return Span.of(headed).and(Span.of(body));
    }
}
