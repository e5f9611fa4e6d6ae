package org.countersign.rules.sentences;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.rules.Finding;

/** Makes findings into sentences; the only place where that is done, so that page, JSON and PDF say the same. */
public final class Sentences {

    private static final Map<Locale, Words> WORDS = new ConcurrentHashMap<>();

    private Sentences() {}

    public static String of(Finding finding) {
        return of(finding, Locale.ROOT);
    }

    /** In the language of a bundle beside the English one, or in English where there is none. */
    public static String of(Finding finding, Locale locale) {
        Words words = WORDS.computeIfAbsent(locale, Words::new);
        return Template.fill(words.template(finding.code()), finding.arguments(), words);
    }
}
