package org.countersign.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** How a language writes dates and lists, counts, and spells small numbers: what messages of all rooms have in common. */
final class Language {

    private static final Map<Locale, Language> KNOWN = new ConcurrentHashMap<>();

    private static final int LARGEST_SPELLED = 9;

    private final Locale locale;
    private final ResourceBundle words;
    private final PluralRules plurals;
    private final ListFormatter lists;
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    private Language(Locale locale) {
        this.locale = locale;
        this.words = Messages.file(Language.class, locale);
        this.plurals = PluralRules.forLocale(spoken());
        this.lists = ListFormatter.getInstance(spoken());
    }

    static Language of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, Language::new);
    }

    /** Messages without a country are as they are written in Britain: "a, b and c". */
    private Locale spoken() {
        return locale.getCountry().isEmpty() || locale.equals(Wording.MADE_UP)
                ? new Locale(locale.getLanguage().isEmpty() ? "en" : locale.getLanguage(), "GB")
                : locale;
    }

    /** @param form a key of this language's own bundle, such as {@code day} */
    String date(String form, TemporalAccessor date) {
        return dates.computeIfAbsent(form, key -> DateTimeFormatter.ofPattern(words.getString(key), spoken()))
                .format(date);
    }

    String list(Collection<String> several) {
        return lists.format(several);
    }

    /** Up to nine in a word, as in prose; larger ones in digits. */
    String spelled(long number) {
        return number >= 0 && number <= LARGEST_SPELLED ? words.getString("number." + number) : Long.toString(number);
    }

    /** The category of CLDR: {@code one}, {@code few}, {@code other}. */
    String plural(long number) {
        return plurals.select(number);
    }
}
