package org.countersign.portfolio.store;

/** A file's name as a person's machine called it, made fit to be shown: it never names a place on ours. */
public final class FileName {

    /** What every file system and every column takes. */
    private static final int LONGEST = 255;

    private FileName() {}

    public static String shown(String sent) {
        String name = sent == null ? "" : sent;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        name.codePoints().filter(FileName::shows).forEach(kept::appendCodePoint);
        String shown = kept.toString().strip();
        return shown.isEmpty() || shown.matches("\\.+") ? "file" : shortened(shown);
    }

    /** Without control characters, and without those that turn the direction of writing so that an ending looks different. */
    private static boolean shows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        int end = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end) + ending;
    }
}
