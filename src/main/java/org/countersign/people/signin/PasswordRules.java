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
import org.countersign.site.Refusal;

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
            return refused(
                    field,
                    "password-too-short",
                    "The new password is too short. Take at least " + SHORTEST
                            + " characters; three or four words that do not belong together are good.");
        }
        if (typed.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return refused(
                    field,
                    "password-too-long",
                    "The new password is too long to be kept. Take at most " + MOST_BYTES + " characters.");
        }
        String folded = UserName.keyOf(typed);
        if (folded.equals(UserName.keyOf(userName))) {
            return refused(
                    field,
                    "password-is-user-name",
                    "The new password is the user name. Take one that nobody can guess.");
        }
        if (COMMON.contains(folded) || typed.codePoints().distinct().count() <= 2) {
            return refused(
                    field,
                    "password-common",
                    "The new password is one of the first that anybody would try. Take one that nobody can guess.");
        }
        return Answer.done(typed);
    }

    private static Answer<String> refused(String field, String code, String sentence) {
        return Answer.refused(Refusal.invalid(field, code, sentence));
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
