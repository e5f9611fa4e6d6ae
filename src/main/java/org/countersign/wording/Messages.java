package org.countersign.wording;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The bundle beside a class in one language, its patterns read when they are first said. */
final class Messages {

    private static final Map<Class<?>, Map<Locale, Messages>> KNOWN = new ConcurrentHashMap<>();

    private static final ResourceBundle.Control WITHOUT_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle patterns;
    private final Locale locale;
    private final Map<String, Message> read = new ConcurrentHashMap<>();

    private Messages(Class<?> beside, Locale locale) {
        this.patterns = file(beside, locale);
        this.locale = locale;
    }

    static Messages beside(Class<?> type, Locale locale) {
        return KNOWN.computeIfAbsent(type, unread -> new ConcurrentHashMap<>())
                .computeIfAbsent(locale, unread -> new Messages(type, locale));
    }

    /** The file of that language, or what is missing in it from the English one. */
    static ResourceBundle file(Class<?> beside, Locale locale) {
        return ResourceBundle.getBundle(
                beside.getName(),
                locale.equals(Wording.MADE_UP) ? Locale.ROOT : locale,
                beside.getClassLoader(),
                WITHOUT_FALLBACK);
    }

    Locale locale() {
        return locale;
    }

    Language language() {
        return Language.of(locale);
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    Message message(String key) {
        Message message = read.get(key);
        return message == null ? read.computeIfAbsent(key, this::reading) : message;
    }

    private Message reading(String key) {
        Message message = Message.read(patterns.getString(key));
        return locale.equals(Wording.MADE_UP) ? message.bracketed() : message;
    }

    String say(String key, Map<String, ?> arguments) {
        return message(key).said(new Arguments(arguments, this));
    }
}
