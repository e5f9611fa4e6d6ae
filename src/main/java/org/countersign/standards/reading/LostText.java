package org.countersign.standards.reading;

import org.countersign.standards.faults.YamlFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Finds comments that look like text. Without quotation marks a text ends at " #" and the rest of the line is a comment;
 * nobody who writes "see note #4" means that, and the words would be gone without a trace.
 */
final class LostText {

    private LostText() {}

    static boolean none(String text, LoadSettings withComments, FileProblems problems) {
        Event before = null;
        for (Event event : new Parse(withComments).parseString(text)) {
            if (event instanceof CommentEvent comment
                    && before instanceof ScalarEvent plain
                    && plain.isPlain()
                    && goesOn(text, plain, comment)) {
                problems.add(Place.of(mark(comment)), YamlFault.TEXT_AFTER_HASH.found());
                return false;
            }
            before = event;
        }
        return true;
    }

    /** Behind the text, on its last line or deeper than its first; not behind the colon of a key. */
    private static boolean goesOn(String text, ScalarEvent plain, CommentEvent comment) {
        Mark end = plain.getEndMark().orElseThrow();
        Mark hash = mark(comment);
        String between = text.codePoints()
                .skip(end.getIndex())
                .limit(Math.max(0, hash.getIndex() - end.getIndex()))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean deeper = hash.getColumn()
                > indentation(text, plain.getStartMark().orElseThrow().getLine());
        return between.isBlank() && (hash.getLine() == end.getLine() || deeper);
    }

    private static int indentation(String text, int line) {
        String written = text.lines().skip(line).findFirst().orElse("");
        return written.length() - written.stripLeading().length();
    }

    private static Mark mark(Event event) {
        return event.getStartMark().orElseThrow();
    }
}
