package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Optional;

/**
 * Something that is not certain in a document, and what was assumed so that the rest could be read.
 *
 * @param key names it in a file of answers: what is asked, and the first line it is about
 * @param lines it is about
 * @param possible the answers that are understood; empty where any text is
 * @param assumed the one that is used as long as nobody answers
 * @param given the answer that was given
 */
public record Question(
        String key,
        Asked asked,
        List<Object> arguments,
        Span lines,
        List<String> possible,
        String assumed,
        Optional<String> given) {

    public Question {
        arguments = List.copyOf(arguments);
        possible = List.copyOf(possible);
    }

    public boolean isOpen() {
        return given.isEmpty();
    }

    /** What is used. */
    public String answer() {
        return given.orElse(assumed);
    }

    /** The question in a sentence. */
    public String sentence() {
        return asked.words(arguments.toArray());
    }
}
