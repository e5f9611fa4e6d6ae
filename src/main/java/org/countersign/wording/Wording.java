package org.countersign.wording;

import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whatever the program says to people, from the bundle beside the class that says it, in the language of whoever is spoken
 * to or in one that is named. A bundle has a file of its own for each language, such as {@code UnitWords_cy.properties};
 * what is missing in it is said in English.
 */
public final class Wording {

    /** Every message in brackets: what is read outside them was never looked up. Not a language that people are offered. */
    public static final Locale MADE_UP = new Locale("en", "XA");

    private static final Optional<Audience> AUDIENCE =
            ServiceLoader.load(Audience.class, Wording.class.getClassLoader()).findFirst();

    /** A sentence names what was typed by how it begins where that is longer than a few paragraphs: a page has to hold it. */
    private static final int LONGEST_NAMED = 1_000;

    private static final ThreadLocal<Locale> NAMED = new ThreadLocal<>();

    private Wording() {}

    /** Of whoever is being answered, unless another was named for what is said now. */
    public static Locale language() {
        Locale named = NAMED.get();
        return named == null ? AUDIENCE.map(Audience::language).orElse(Locale.ENGLISH) : named;
    }

    /** Says in one language, on this thread, what is not for its reader alone, such as what is kept. */
    public static <T> T in(Locale language, Supplier<T> said) {
        Locale before = NAMED.get();
        NAMED.set(language);
        try {
            return said.get();
        } finally {
            if (before == null) {
                NAMED.remove();
            } else {
                NAMED.set(before);
            }
        }
    }

    /** The messages of an interface, in the language of whoever is being answered when one of them is said. */
    public static <T> T by(Class<T> words) {
        return Spoken.by(words, Wording::language);
    }

    /** The messages of an interface, in one language. */
    public static <T> T by(Class<T> words, Locale language) {
        return Spoken.by(words, () -> language);
    }

    /** @param arguments by their place, which the message names; may be worded themselves */
    public static String of(Class<?> beside, String key, Locale language, Object... arguments) {
        Map<String, Object> named = new HashMap<>();
        for (int place = 0; place < arguments.length; place++) {
            named.put(Integer.toString(place), brief(arguments[place]));
        }
        return say(beside, key, language, named);
    }

    /** @param arguments by name; numbers, dates, lists, constants or text */
    public static String say(Class<?> beside, String key, Locale language, Map<String, ?> arguments) {
        return Messages.beside(beside, language).say(key, arguments);
    }

    /** @param form {@code day}, {@code briefDay}, {@code moment} or {@code time} */
    public static String date(String form, TemporalAccessor date, Locale language) {
        return Language.of(language).date(form, date);
    }

    /** The keys of the bundle beside a class, each with the names of what it says. */
    public static Map<String, Set<String>> messages(Class<?> beside, Locale language) {
        Messages messages = Messages.beside(beside, language);
        return messages.keys().stream()
                .collect(Collectors.toMap(
                        key -> key, key -> messages.message(key).names().collect(Collectors.toSet())));
    }

    private static Object brief(Object argument) {
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
