package org.countersign.people.signin.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.people.names.FoldedText;
import org.countersign.people.names.UserName;
import org.countersign.site.answers.Answer;

/** What a new password has to be, after NIST SP 800-63B: long, and not one that is tried first. */
public final class PasswordRules {

    public static final int SHORTEST = 12;

    /** Hashing takes longer the longer the password; nobody types this much. */
    static final int MOST_BYTES = 1_000;

    /** A date written out; with more digits than that beside it a common word does not make a password common. */
    private static final int MOST_BESIDE_A_WORD = 8;

    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private static final Set<String> COMMON = Stream.of("common-passwords.txt", "frequent-passwords.txt")
            .flatMap(PasswordRules::lines)
            .collect(Collectors.toUnmodifiableSet());

    private PasswordRules() {}

    /** @param field the field of the form that the password was typed into */
    public static Answer<String> check(String field, String password, String userName, GuessableWords words) {
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
        if (isCommon(folded) || typed.codePoints().distinct().count() <= 2) {
            return Answer.refused(PasswordRefusal.PASSWORD_COMMON.refusal().at(field));
        }
        if (readings(folded).anyMatch(words::make)) {
            return Answer.refused(
                    PasswordRefusal.PASSWORD_OF_KNOWN_NAMES.refusal().at(field));
        }
        return Answer.done(typed);
    }

    private static boolean isCommon(String folded) {
        return COMMON.contains(once(folded))
                || readings(folded).map(PasswordRules::once).anyMatch(COMMON::contains);
    }

    /**
     * The letters of it, also where digits and signs stand for some, as in p4ssw0rd; none if there is more beside the
     * letters than a year or a date.
     */
    private static Stream<String> readings(String folded) {
        String plain = FoldedText.of(folded);
        String letters = NO_LETTERS.matcher(plain).replaceAll("");
        if (letters.isEmpty() || plain.length() - letters.length() > MOST_BESIDE_A_WORD) {
            return Stream.empty();
        }
        String core = ENDS.matcher(plain).replaceAll("");
        return Stream.of(letters, readAs(core, 'i'), readAs(core, 'l')).distinct();
    }

    private static String readAs(String core, char one) {
        String read = core.replace('1', one)
                .replace('!', one)
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replace('7', 't');
        return NO_LETTERS.matcher(read).replaceAll("");
    }

    /** What is only repeated is no longer to guess: passwordpassword. */
    private static String once(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .filter(length -> text.length() % length == 0)
                .mapToObj(length -> text.substring(0, length))
                .filter(part -> part.repeat(text.length() / part.length()).equals(text))
                .findFirst()
                .orElse(text);
    }

    private static Stream<String> lines(String file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PasswordRules.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(UserName::keyOf)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
