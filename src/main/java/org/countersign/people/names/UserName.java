package org.countersign.people.names;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.countersign.site.answers.Answer;

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
            return Answer.refused(LineRefusal.EMPTY.refusal(Line.USER_NAME).at(Line.USER_NAME.field()));
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            return Answer.refused(
                    LineRefusal.TOO_LONG.refusal(Line.USER_NAME, LONGEST).at(Line.USER_NAME.field()));
        }
        if (!ALLOWED.matcher(text).matches()) {
            return Answer.refused(LineRefusal.USER_NAME.refusal());
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
}
