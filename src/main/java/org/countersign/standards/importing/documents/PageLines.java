package org.countersign.standards.importing.documents;

import java.util.ArrayList;
import java.util.List;

/** Lines as they are put together from a document that has paragraphs and tables and no lines of its own. */
final class PageLines {

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int heading;
    private boolean listed;
    private int indent;

    void text(String words) {
        open.append(words);
    }

    void heading(int level) {
        heading = level;
    }

    /** @param depth of lists within lists, from 1 */
    void listed(int depth) {
        listed = true;
        indent = 2 * depth;
    }

    /** Ends a line, where there is one. */
    void end() {
        String text = CleanText.of(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            lines.add(new Line(lines.size() + 1, 0, indent, heading, listed && heading == 0, text));
            listed = false;
        }
        heading = 0;
    }

    /** Ends a paragraph: an empty line follows. */
    void endParagraph() {
        end();
        listed = false;
        indent = 0;
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
            lines.add(Line.plain(lines.size() + 1, 0, 0, ""));
        }
    }

    List<Line> lines() {
        endParagraph();
        return lines;
    }
}
