package org.countersign.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds words in the bundle beside an enum, and fills in what they name. */
public final class Wording {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A sentence names what was typed by how it begins where that is longer than a few paragraphs: a page has to hold it. */
    private static final int LONGEST_NAMED = 1_000;

    private Wording() {}

    /** @param arguments may be worded themselves */
    public static String of(Class<?> worded, String key, Object... arguments) {
        String words = ResourceBundle.getBundle(
                        worded.getName(), Locale.ROOT, worded.getClassLoader(), WITHOUT_FALLBACK)
                .getString(key);
        return String.format(
                Locale.ROOT, words, Arrays.stream(arguments).map(Wording::said).toArray());
    }

    private static Object said(Object argument) {
        if (argument instanceof Worded worded) {
            return worded.words();
        }
        return argument instanceof String text ? beginning(text, LONGEST_NAMED) : argument;
    }

    /** As much as a sentence names of a text that may be long, and never half a character. */
    public static String beginning(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
