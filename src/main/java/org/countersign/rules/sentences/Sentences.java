package org.countersign.rules.sentences;

import java.util.Locale;
import org.countersign.rules.Finding;
import org.countersign.wording.Wording;

/** Makes findings into sentences; the only place where that is done, so that page, JSON and PDF say the same. */
public final class Sentences {

    private Sentences() {}

    /** In the language of whoever is being answered. */
    public static String of(Finding finding) {
        return of(finding, Wording.language());
    }

    /** Where the criterion it is about stands beside it already: without its code. */
    public static String beside(String criterion, Finding finding) {
        String sentence = of(finding);
        String code = criterion + ": ";
        return sentence.startsWith(code) ? capital(sentence.substring(code.length())) : sentence;
    }

    public static String of(Finding finding, Locale language) {
        return capital(Wording.say(Sentences.class, finding.code(), language, finding.arguments()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
