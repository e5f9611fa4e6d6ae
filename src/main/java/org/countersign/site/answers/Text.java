package org.countersign.site.answers;

import java.util.regex.Pattern;

/**
 * What people type, as it is kept: without control characters and halves of characters, which no page can show and no
 * database holds, with one way to end a line, and without what makes a page show something else than is written.
 */
public final class Text {

    /** What word processors and e-mails end a line, a paragraph or a page with, each as one end of a line. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Text() {}

    /** One line, without spaces around it. */
    public static String line(String typed) {
        return passage(typed).replaceAll("\\s+", " ");
    }

    /** Any number of lines. */
    public static String passage(String typed) {
        if (typed == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder(typed.length());
        LINE_END.matcher(typed)
                .replaceAll("\n")
                .codePoints()
                .filter(Text::shows)
                .forEach(kept::appendCodePoint);
        return kept.codePoints().anyMatch(Text::isSeen) ? kept.toString().strip() : "";
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !turnsTheOrder(character);
            default -> true;
        };
    }

    /** With these the letters that follow stand in another order than they are written in (Unicode annex 9, section 2). */
    private static boolean turnsTheOrder(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
