package org.countersign.standards.text;

import java.util.regex.Pattern;

/** Which line ends and spaces of a file say something: those before the items of a list; all others are one space. */
public final class Lines {

    /** What an item of a list begins with, as CommonMark has it. */
    private static final Pattern ITEM = Pattern.compile("\\s*([-*+]|\\d{1,9}[.)])\\s+\\S");

    private Lines() {}

    /** With every run of spaces, no-break spaces and line ends as one space. */
    public static String spaced(String text) {
        return text.replaceAll("[\\s\\u00A0\\u2007\\u202F]+", " ").strip();
    }

    /** A paragraph whose items stay on lines of their own, as deep as they are. */
    public static String itemByItem(String paragraph) {
        StringBuilder lines = new StringBuilder();
        for (String line : paragraph.split("\\n")) {
            boolean item = ITEM.matcher(line).lookingAt();
            String before = lines.isEmpty() ? "" : item ? "\n" : " ";
            String indent =
                    item ? line.substring(0, line.length() - line.stripLeading().length()) : "";
            lines.append(before).append(indent).append(spaced(line));
        }
        return lines.toString().stripTrailing();
    }
}
