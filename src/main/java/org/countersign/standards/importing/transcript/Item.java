package org.countersign.standards.importing.transcript;

import java.util.List;

/**
 * One item of a list.
 *
 * @param mark what it is marked with
 * @param below its own list
 */
public record Item(Mark mark, String text, List<Item> below, Span span) {

    public Item {
        below = List.copyOf(below);
    }

    public boolean hasPrintedCode() {
        return mark.style() == Mark.Style.CODE || mark.style() == Mark.Style.DECIMAL;
    }
}
