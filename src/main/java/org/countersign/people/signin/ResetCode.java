package org.countersign.people.signin;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.countersign.site.disk.Sha256;

/**
 * A one-time code with which a person sets their password. It exists in full only in the answer to whoever asked for it.
 *
 * @param reset the id of the fact that it was given out
 * @param text as it is read out or written down, in groups of five
 */
public record ResetCode(UUID reset, String text, Instant expiresAt) {

    /** Crockford's: no I, L, O or U, so that a code can be read aloud. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Five bits each: a hundred together, which nobody guesses. */
    private static final int LETTERS = 20;

    private static final int GROUP = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    static String random() {
        StringBuilder code = new StringBuilder();
        for (int letter = 0; letter < LETTERS; letter++) {
            if (letter > 0 && letter % GROUP == 0) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The same for every way of writing a code down. */
    static String digest(String typed) {
        String letters = (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return Sha256.of(letters).hex();
    }
}
