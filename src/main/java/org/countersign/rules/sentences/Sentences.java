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

    /** Where the criterion it is about stands beside it already: without its code. */
    public static String beside(String criterion, Finding finding) {
        String sentence = of(finding);
        String code = criterion + ": ";
        return sentence.startsWith(code) ? Words.capital(sentence.substring(code.length())) : sentence;
    }

    /** In the language of a bundle beside the English one, or in English where there is none. */
    public static String of(Finding finding, Locale locale) {
        Words words = WORDS.computeIfAbsent(locale, Words::new);
        return Template.fill(words.template(finding.code()), finding.arguments(), words);
    }
}
