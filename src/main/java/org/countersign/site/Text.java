package org.countersign.site;

/**
 * What people type, without what no page can show and no database keeps: control characters, halves of characters, and
 * three ways to end a line.
 */
public final class Text {

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
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Text::shows)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }
}
