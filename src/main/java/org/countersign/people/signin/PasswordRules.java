package org.countersign.people.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.people.UserName;
import org.countersign.site.Answer;

/** What a new password has to be, after NIST SP 800-63B: long, and not one that is tried first. */
final class PasswordRules {

    static final int SHORTEST = 12;

    /** Hashing takes longer the longer the password; nobody types this much. */
    static final int MOST_BYTES = 1_000;

    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** @param field the field of the form that the password was typed into */
    static Answer<String> check(String field, String password, String userName) {
        String typed = password == null ? "" : password;
        if (typed.codePointCount(0, typed.length()) < SHORTEST) {
            return Answer.refused(
                    PasswordRefusal.PASSWORD_TOO_SHORT.refusal(SHORTEST).at(field));
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Answer.refused(
                    PasswordRefusal.PASSWORD_TOO_LONG.refusal(MOST_BYTES).at(field));
        }
        String folded = UserName.keyOf(typed);
        if (folded.equals(UserName.keyOf(userName))) {
            return Answer.refused(
                    PasswordRefusal.PASSWORD_IS_USER_NAME.refusal().at(field));
        }
        if (COMMON.contains(folded) || typed.codePoints().distinct().count() <= 2) {
            return Answer.refused(PasswordRefusal.PASSWORD_COMMON.refusal().at(field));
        }
        return Answer.done(typed);
    }

    private static Set<String> common() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(UserName::keyOf)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
