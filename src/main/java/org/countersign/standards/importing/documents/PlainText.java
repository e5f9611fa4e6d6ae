package org.countersign.standards.importing.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text without layout: a form feed begins a page, a number sign at the beginning of a line makes a heading of it. */
final class PlainText {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern GAP = Pattern.compile("(?<=\\S)(?: {4,}|\\t)(?=\\S)");
    private static final int TAB = 4;

    private PlainText() {}

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = paged ? 1 : 0;
        int number = 0;
        for (String written : text.split("\\R|(?=\\f)", -1)) {
            if (written.startsWith("\f")) {
                page++;
            }
            number++;
            pieces(number, page, written.replace("\f", ""), lines);
        }
        return lines;
    }

    /** What stands far apart on one line is given as several with the same number. */
    private static void pieces(int number, int page, String written, List<Line> lines) {
        Matcher gap = GAP.matcher(written);
        int from = 0;
        while (gap.find()) {
            lines.add(line(
                            number,
                            page,
                            " ".repeat(indent(written))
                                    + written.substring(from, gap.start()).strip())
                    .at(from == 0 ? indent(written) : from));
            from = gap.end();
        }
        Line last = line(number, page, written.substring(from));
        lines.add(from == 0 ? last : last.at(from));
    }

    private static Line line(int number, int page, String written) {
        String text = CleanText.withoutEmphasis(CleanText.of(written));
        Matcher heading = HEADING.matcher(text);
        return heading.matches()
                ? new Line(number, page, 0, heading.group(1).length(), false, heading.group(2))
                : Line.plain(number, page, indent(written), text);
    }

    private static int indent(String written) {
        int indent = 0;
        for (int at = 0; at < written.length() && Character.isWhitespace(written.charAt(at)); at++) {
            indent += written.charAt(at) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
