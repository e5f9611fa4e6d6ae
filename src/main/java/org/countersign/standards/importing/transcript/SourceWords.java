package org.countersign.standards.importing.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.countersign.standards.importing.documents.Line;
import org.countersign.standards.importing.transcript.Headings.Heading;

/** The words of a document, one by one, each with its line; what is printed on every page is left out. */
public final class SourceWords {

    /**
     * @param line from 1
     * @param ends whether the line ends behind it
     * @param printedOnly a mark, a label or a heading that a file of standards says in another way or need not say
     */
    public record Word(String text, int line, boolean ends, boolean printedOnly) {}

    private SourceWords() {}

    public static List<Word> of(List<Line> source) {
        List<Line> lines =
                InOneLine.split(Interleaved.apart(Columns.arranged(Furniture.out(source, new Questions(Map.of())))));
        Set<Integer> labels = labels(lines);
        labels.addAll(Furniture.repeated(source));
        List<Word> words = new ArrayList<>();
        for (Line line : lines) {
            String marked = mark(line);
            boolean whole = labels.contains(line.number()) || isForm(line) || LeadIns.isOne(line.text());
            String[] texts = line.isBlank() ? new String[0] : line.text().split(" ");
            for (int at = 0; at < texts.length; at++) {
                boolean mark = at == 0 && texts[at].equals(marked)
                        || isBullet(texts[at])
                        || at == 1 && isBullet(texts[0]) && marked.equals(texts[1]);
                words.add(new Word(
                        texts[at],
                        line.number(),
                        at == texts.length - 1,
                        whole
                                || mark
                                || at == 0 && texts[at].matches("(?i)unit|uned|element|elfen")
                                || label(line, at, texts)));
            }
        }
        return words;
    }

    /** Lines that are headings or lead-ins and nothing else, and the list that names the elements. */
    private static Set<Integer> labels(List<Line> lines) {
        Set<Integer> numbers = new HashSet<>();
        for (Section section : Sections.of(lines)) {
            section.headed().stream()
                    .filter(line -> section.heading().rest().isEmpty())
                    .forEach(line -> numbers.add(line.number()));
            if (section.topic() == Topic.ELEMENTS) {
                section.body().forEach(line -> numbers.add(line.number()));
            }
        }
        return numbers;
    }

    private static boolean isForm(Line line) {
        return Sections.isSignature(line.text());
    }

    /** The words of a label or heading that more stands behind. */
    private static boolean label(Line line, int at, String[] texts) {
        Optional<Heading> heading = Headings.at(List.of(line), 0, Topic.FIELD);
        return heading.isPresent()
                && !heading.get().rest().isEmpty()
                && at < heading.get().printed().split(" ").length
                && texts.length > at;
    }

    /** The word that is the mark of the line; empty where it has none. */
    private static String mark(Line line) {
        return Mark.of(line)
                .filter(mark -> !mark.printed().isEmpty())
                .flatMap(mark -> Arrays.stream(line.text().split(" "))
                        .limit(2)
                        .filter(word -> word.contains(mark.printed()))
                        .findFirst())
                .orElse("");
    }

    private static boolean isBullet(String word) {
        return word.matches("[-–—•▪●○◦·§*]");
    }
}
