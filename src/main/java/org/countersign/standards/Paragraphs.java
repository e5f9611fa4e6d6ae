package org.countersign.standards;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** Running text, whose paragraphs are parted by an empty line where it is written as one. */
record Paragraphs(List<String> each) {

    private static final String BETWEEN = "\n\n";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paragraphs of(String text) {
        return new Paragraphs(List.of(text.split(BETWEEN)));
    }

    @JsonValue
    String text() {
        return String.join(BETWEEN, each);
    }
}
