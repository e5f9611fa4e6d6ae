package org.countersign.standards.importing.documents;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts the lists of a Word document as Word does, for their numbers stand nowhere in its text. */
final class WordNumbers {

    private static final int LEVELS = 9;

    /** How one level counts: its format, and how the number is written, as in "%1.%2". */
    private record Level(String format, String text, int start) {}

    private final Map<String, Level> levels = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    private WordNumbers() {}

    static WordNumbers of(byte[] part) throws XMLStreamException {
        WordNumbers numbers = new WordNumbers();
        if (part != null) {
            numbers.read(WordText.xml(part));
        }
        return numbers;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String kind = "";
        String list = "";
        String level = "";
        String format = "decimal";
        int start = 1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = WordText.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "abstractNum" -> kind = WordText.attribute(xml, "abstractNumId");
                case "lvl" -> {
                    level = WordText.attribute(xml, "ilvl");
                    format = "decimal";
                    start = 1;
                }
                case "start" -> start = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
                case "numFmt" -> format = value;
                case "lvlText" -> levels.put(kind + "/" + level, new Level(format, value, start));
                case "num" -> list = WordText.attribute(xml, "numId");
                case "abstractNumId" -> abstractOf.put(list, value);
                default -> {}
            }
        }
    }

    /** The mark of the next item; empty for a bullet. */
    String next(String list, int level) {
        String kind = abstractOf.getOrDefault(list, "");
        Level how = levels.get(kind + "/" + level);
        if (how == null || how.format().equals("bullet") || how.format().equals("none") || level >= LEVELS) {
            return "";
        }
        int[] count = counts.computeIfAbsent(list, none -> new int[LEVELS]);
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String mark = how.text();
        for (int at = 0; at <= level; at++) {
            Level one = levels.getOrDefault(kind + "/" + at, how);
            mark = mark.replace("%" + (at + 1), written(one, Math.max(1, count[at]) + one.start() - 1));
        }
        return mark;
    }

    private static String written(Level level, int number) {
        return switch (level.format()) {
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            case "lowerRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number, char first) {
        return Character.toString(first + (number - 1) % 26).repeat(1 + (number - 1) / 26);
    }

    private static String roman(int number) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return "x".repeat(number / 10 % 10) + ones[number % 10];
    }
}
