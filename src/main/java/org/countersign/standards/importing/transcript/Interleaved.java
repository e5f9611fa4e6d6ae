package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.countersign.standards.importing.documents.Line;

/**
 * Takes headings out of the lines they were mixed into: set in a narrow column beside the criteria, a heading of several
 * lines is read word by word before them ("Performance P1 …", "criteria P2 …").
 */
final class Interleaved {

    private static final List<String> HEADINGS = List.of(
            "performance criteria",
            "knowledge and understanding",
            "meini prawf perfformiad",
            "gwybodaeth a dealltwriaeth");
    private static final List<String> LEAD_INS = List.of(
            "you must be able to:",
            "you need to know and understand:",
            "you must know and understand:",
            "you must:",
            "mae'n rhaid i chi allu:",
            "mae angen i chi wybod a deall:");

    /** A column of headings is read to its end within as many lines. */
    private static final int FAR = 14;

    private final List<Line> lines;
    private final List<Line> apart = new ArrayList<>();

    private Interleaved(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> apart(List<Line> lines) {
        Interleaved mixed = new Interleaved(lines);
        for (int at = 0; at < lines.size(); ) {
            at = mixed.from(at);
        }
        return mixed.apart;
    }

    private int from(int at) {
        for (String heading : HEADINGS) {
            for (String leadIn : LEAD_INS) {
                Taken taken = new Taken(heading, leadIn);
                int end = taken.read(at);
                if (end > at) {
                    Line first = lines.get(at);
                    apart.add(first.saying(taken.printed(0, taken.headingWords)));
                    apart.add(first.saying(taken.printed(taken.headingWords, taken.words.size())));
                    apart.addAll(taken.rest);
                    return end;
                }
            }
        }
        apart.add(lines.get(at));
        return at + 1;
    }

    /** Words of a heading and its lead-in, as they are taken from the beginnings of lines. */
    private final class Taken {
        final List<String> words;
        final int headingWords;
        final List<String> found = new ArrayList<>();
        final List<Line> rest = new ArrayList<>();

        Taken(String heading, String leadIn) {
            this.words = Arrays.asList((heading + " " + leadIn).split(" "));
            this.headingWords = heading.split(" ").length;
        }

        String printed(int from, int to) {
            return String.join(" ", found.subList(from, to));
        }

        /** Where what was mixed ends; the place itself where nothing is. */
        int read(int at) {
            boolean mixed = false;
            for (int next = at; next < lines.size() && next < at + FAR; next++) {
                Line line = lines.get(next);
                String[] texts = line.text().split(" ");
                int count = beginning(texts);
                String left = String.join(" ", Arrays.asList(texts).subList(count, texts.length));
                boolean marked = Mark.of(left, false).filter(Mark::isCertain).isPresent();
                boolean taken = count > 0 && (left.isEmpty() || marked);
                if (next == at && !(taken && marked && count < headingWords + 1)) {
                    return at;
                }
                mixed |= taken && marked && found.size() + count < words.size();
                if (taken) {
                    found.addAll(Arrays.asList(texts).subList(0, count));
                }
                if (!taken || !left.isEmpty()) {
                    rest.add(taken ? line.plainly(left) : line);
                }
                if (found.size() == words.size()) {
                    return mixed ? next + 1 : at;
                }
            }
            return at;
        }

        /** How many of the words that are still to come a line begins with. */
        private int beginning(String[] texts) {
            int count = 0;
            while (count < texts.length
                    && found.size() + count < words.size()
                    && texts[count]
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('’', '\'')
                            .equals(words.get(found.size() + count))) {
                count++;
            }
            return count;
        }
    }
}
