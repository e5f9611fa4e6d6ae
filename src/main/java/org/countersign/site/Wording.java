package org.countersign.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the words of a constant in the bundle beside its enum, and fills in what they name. */
final class Wording {

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    static String of(Enum<?> constant, Object... arguments) {
        Class<?> worded = constant.getDeclaringClass();
        String words = ResourceBundle.getBundle(
                        worded.getName(), Locale.ROOT, worded.getClassLoader(), WITHOUT_FALLBACK)
                .getString(constant.name());
        return String.format(
                Locale.ROOT, words, Arrays.stream(arguments).map(Wording::said).toArray());
    }

    private static Object said(Object argument) {
        return argument instanceof Worded worded ? worded.words() : argument;
    }
}
