package org.countersign.standards.text;

import java.util.List;

/** A part of a text that begins a line of its own. */
sealed interface Block {

    default boolean isParagraph() {
        return this instanceof Paragraph;
    }

    record Paragraph(List<Run> runs) implements Block {}

    /** @param first number of its first item; 0 for one with bullets */
    record Items(int first, List<List<Block>> items) implements Block {}

    /** Words with one emphasis. */
    record Run(String text, Emphasis emphasis) {}

    /** How strongly words are said. */
    enum Emphasis {
        NONE,
        SOME,
        STRONG
    }
}
