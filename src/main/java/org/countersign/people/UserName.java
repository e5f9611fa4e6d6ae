package org.countersign.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;

/**
 * The name a person signs in with. Two that differ only in capitals, or in how a keyboard composes accents and wide
 * letters, are the same name.
 *
 * @param key the same for all spellings of one name
 */
public record UserName(String text, String key) {

    private static final int LONGEST = 64;

    /** No name is nearly as long; what is longer is not worth the work of folding it. */
    private static final int FOLDED = 1_000;

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@'+-]+");

    public static Answer<UserName> of(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC)
                .strip();
        if (text.isEmpty()) {
            return refused("empty", "The user name is missing. Fill it in.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return refused("too-long", "The user name is longer than " + LONGEST + " characters. Shorten it.");
        }
        if (!ALLOWED.matcher(text).matches()) {
            return refused(
                    "user-name",
                    "The user name has to be two or more letters or digits of any language, without spaces; "
                            + "after the first, . _ - @ ' and + are possible too. Change it.");
        }
        return Answer.done(new UserName(text, keyOf(text)));
    }

    /** The key of whatever somebody typed, usable or not. */
    public static String keyOf(String typed) {
        String start = typed == null ? "" : typed.substring(0, Math.min(typed.length(), FOLDED));
        String compatible = Normalizer.normalize(start, Normalizer.Form.NFKC);
        // Up and down again brings ß and ss, ſ and s, and the two small sigmas together.
        String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC).strip();
    }

    private static Answer<UserName> refused(String code, String sentence) {
        return Answer.refused(Refusal.invalid("userName", code, sentence));
    }
}
