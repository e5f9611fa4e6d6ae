package org.countersign.standards.importing.transcript;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.standards.importing.documents.Line;

/**
 * What an item of a list is marked with.
 *
 * @param printed the code, number or letter without dots and brackets around it; empty for a bullet
 * @param rest the text behind it; empty where the mark stands alone on its line
 * @param punctuated whether a dot or bracket says that it is a mark and no word
 * @param bulleted whether a bullet stands before it
 */
public record Mark(Style style, String printed, String rest, boolean punctuated, boolean bulleted) {

    public enum Style {
        CODE,
        DECIMAL,
        NUMBER,
        LETTER,
        ROMAN,
        BULLET
    }

    private static final Pattern BULLET = Pattern.compile("[-–—•▪●○◦·§\u2023\u2043\uF0B7\uF0A7*]\\s+(.*)");
    private static final Pattern CODE = Pattern.compile(
            "\\(?((?:[A-Z]{1,4}\\d{1,3}(?:\\.\\d{1,3})*[a-z]{0,2})|(?:[A-Z]{5,9}\\d{1,4}(?:\\.\\d{1,3})+[a-z]{0,2})|(?:[A-Z]{1,3}\\d{1,2}\\.[a-z]))([.:)]*)(?:\\s+(.*))?");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,3})+[a-z]?)([.:)]*)(?:\\s+(.*))?");
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})([.:)]*)(?:\\s+(.*))?");
    private static final Pattern NUMBER_LETTER = Pattern.compile("\\(?(\\d{1,2}[a-z])([.:)]*)(?:\\s+(.*))?");
    private static final Pattern ROMAN = Pattern.compile("\\(?(i{2,3}|iv|vi{1,3}|ix|xi{0,3})([.)]+)(?:\\s+(.*))?");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-zA-Z])([.)]*)(?:\\s+(.*))?");

    static Optional<Mark> of(Line line) {
        return line.isBlank() ? Optional.empty() : of(line.text(), line.listed());
    }

    /** @param listed where the layout makes a bullet of it, a printed code still counts */
    static Optional<Mark> of(String text, boolean listed) {
        Matcher bullet = BULLET.matcher(text);
        if (bullet.matches()) {
            return Optional.of(inner(bullet.group(1)).map(Mark::behindBullet).orElse(bullet(bullet.group(1))));
        }
        Optional<Mark> printed = inner(text);
        return listed ? Optional.of(printed.map(Mark::behindBullet).orElse(bullet(text))) : printed;
    }

    private static Mark bullet(String text) {
        return new Mark(Style.BULLET, "", text, true, true);
    }

    private Mark behindBullet() {
        return new Mark(style, printed, rest, punctuated, true);
    }

    /** What the bullet alone marks, where the number or letter behind it is a word of the text. */
    Optional<Mark> withoutNumber() {
        return bulleted ? Optional.of(bullet(printed + " " + rest)) : Optional.empty();
    }

    private static Optional<Mark> inner(String text) {
        return match(CODE, Style.CODE, text)
                .or(() -> match(DECIMAL, Style.DECIMAL, text))
                .or(() -> match(NUMBER_LETTER, Style.CODE, text))
                .or(() -> match(NUMBER, Style.NUMBER, text))
                .or(() -> match(ROMAN, Style.ROMAN, text))
                .or(() -> match(LETTER, Style.LETTER, text));
    }

    private static Optional<Mark> match(Pattern pattern, Style style, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = found.group(3) == null ? "" : found.group(3);
        return Optional.of(new Mark(style, found.group(1), rest, !found.group(2).isEmpty(), false));
    }

    boolean isAlone() {
        return rest.isEmpty();
    }

    /** Whether it can be nothing but a mark; a plain number or letter may be the first word of a line. */
    boolean isCertain() {
        return punctuated || style == Style.CODE || style == Style.DECIMAL;
    }

    /** Whether this one comes next in the same list. */
    boolean follows(Mark before) {
        if (style != before.style) {
            return false;
        }
        return switch (style) {
            case NUMBER -> Integer.parseInt(printed) == Integer.parseInt(before.printed) + 1;
            case LETTER -> printed.charAt(0) == before.printed.charAt(0) + 1;
            default -> true;
        };
    }

    boolean isFirst() {
        return switch (style) {
            case NUMBER -> printed.equals("1");
            case LETTER -> printed.equals("a") || printed.equals("A");
            default -> true;
        };
    }

    /** Every item of some lists is printed with the same number. */
    boolean repeats(Mark before) {
        return style == Style.NUMBER && equals(before.style, before.printed);
    }

    private boolean equals(Style other, String code) {
        return style == other && printed.equals(code);
    }

    /** Whether the code says that it belongs under the other: 1.1 under 1, 4a under 4. */
    boolean isBelow(Mark other) {
        return !other.printed.isEmpty()
                && printed.startsWith(other.printed)
                && printed.substring(other.printed.length()).matches("\\.\\w+|[a-z]{1,2}");
    }

    /** Whether both stand on one level of a list. */
    boolean isBeside(Mark other) {
        return style == other.style && dots() == other.dots();
    }

    private long dots() {
        return printed.chars().filter(character -> character == '.').count();
    }

    /** As it is to be read behind others: "i)" is a letter behind "h)" and a number otherwise. */
    Mark amongst(List<Mark> open) {
        boolean couldBeRoman = style == Style.LETTER && printed.matches("[ivx]") && punctuated;
        boolean isLetter =
                open.stream().anyMatch(this::follows) || open.stream().noneMatch(Objects::nonNull);
        return couldBeRoman && !isLetter ? new Mark(Style.ROMAN, printed, rest, punctuated, bulleted) : this;
    }

    /** Whether it is the next number of the same list, whatever stands between. */
    boolean comesAfter(Mark before) {
        if (style != before.style || !stem().equals(before.stem())) {
            return false;
        }
        return style == Style.LETTER ? follows(before) : count() == before.count() + 1;
    }

    private String stem() {
        return printed.replaceFirst("\\d+$", "");
    }

    private int count() {
        String digits = printed.substring(stem().length());
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
