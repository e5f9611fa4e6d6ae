package org.countersign.standards.importing.documents;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * One line of a published document as it was read, with what its layout says of it.
 *
 * @param number from 1, through the whole document
 * @param page from 1; 0 where the document has no pages
 * @param indent how far its text begins from the left, in characters
 * @param heading 1 for a heading of the first level and so on; 0 where the layout makes no heading of it
 * @param listed an item of a list whose mark is made by the layout, not printed in the text
 */
public record Line(int number, int page, int indent, int heading, boolean listed, String text) {

    public static Line plain(int number, int page, int indent, String text) {
        return new Line(number, page, indent, 0, false, text);
    }

    @JsonIgnore
    public boolean isBlank() {
        return text.isEmpty();
    }

    /** The same line with other words, such as what is left of it behind a heading. */
    public Line saying(String words) {
        return new Line(number, page, indent, heading, listed, words);
    }

    /** The same line as running text, whatever its layout made of it. */
    public Line plainly(String words) {
        return new Line(number, page, indent, 0, false, words);
    }

    Line at(int column) {
        return new Line(number, page, column, heading, listed, text);
    }
}
