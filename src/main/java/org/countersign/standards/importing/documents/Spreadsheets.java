package org.countersign.standards.importing.documents;

import java.util.List;

/** Tells the text of a spreadsheet by its separators: as many on nearly every line. */
final class Spreadsheets {

    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_CELLS = 3;

    private Spreadsheets() {}

    static boolean isOne(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(200).toList();
        return lines.size() >= FEWEST_LINES
                && (isSeparated(lines, ',') || isSeparated(lines, ';') || isSeparated(lines, '\t'));
    }

    private static boolean isSeparated(List<String> lines, char separator) {
        long cells = cells(lines.get(0), separator);
        long alike =
                lines.stream().filter(line -> cells(line, separator) == cells).count();
        return cells >= FEWEST_CELLS && alike * 10 >= lines.size() * 8L;
    }

    /** Separators within quotation marks are part of a text. */
    private static long cells(String line, char separator) {
        return 1
                + line.replaceAll("\"[^\"]*\"", "")
                        .chars()
                        .filter(letter -> letter == separator)
                        .count();
    }
}
