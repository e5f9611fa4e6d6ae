package org.countersign.people.signin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final GuessableWords WORDS =
            GuessableWords.of("Riverside Training Ltd", "nia.wyn-llewelyn", "Nia Ŵyn-Llewelyn");

    private static final String GUESSED =
            "Your new password is one that many people use. Take one that nobody can guess.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet ladder",
                "correct purple ladder",
                "love 29341 7 28817",
                "my Countersign journal",
                "Riverdance night",
                "a train to Nowhere",
                "ŵyllt ac oer iawn",
                "пароль из слов",
                "🐢🦊🐝🐙🦉🐴🐗🐺🐌🐞🐜🦋"
            })
    void anythingLongIsAPassword(String password) {
        assertThat(PasswordRules.check("password", password, "nia", WORDS)).isEqualTo(Answer.done(password));
    }

    @Test
    void aShortOneIsRefused() {
        assertThat(refusal("elevenchars"))
                .isEqualTo(
                        "Your new password is too short. Take at least 12 characters, such as three or four words that "
                                + "do not belong together.");
        assertThat(refusal(null)).startsWith("Your new password is too short.");
    }

    @Test
    void oneThatWouldTakeLongToHashIsRefused() {
        assertThat(refusal("long and longer ".repeat(63)))
                .isEqualTo("Your new password is too long. Take at most 1000 characters.");
    }

    @Test
    void theUserNameIsNoPassword() {
        assertThat(refusal("NIA.Wyn-Llewelyn"))
                .isEqualTo("Your new password is your user name. Take one that nobody can guess.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password1234",
                "123456789012",
                "Manchester" + "United",
                "Password!2026!",
                "p4ssw0rd2026",
                "Dragon12031999",
                "monkeymonkey",
                "letmein-letmein",
                "iloveyou2026",
                "aaaaaaaaaaaaaaa",
                "abababababababab"
            })
    void whatAnybodyWouldTryFirstIsRefused(String password) {
        assertThat(refusal(password)).isEqualTo(GUESSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Countersign2026",
                "countersign!!",
                "C0unters1gn2026",
                "2026Riverside",
                "Riverside Training",
                "riversidetraining1",
                "Nia Ŵyn-Llewelyn",
                "NiaLlewelyn1999",
                "nia.wyn.llewelyn",
                "CountersignRiverside",
                "myCountersign1"
            })
    void whatEverybodyKnowsOfYouIsRefused(String password) {
        assertThat(refusal(password))
                .isEqualTo(
                        "Don’t use your own name, your centre’s or “Countersign”. Take words that nobody connects with "
                                + "you.");
    }

    @Test
    void theCommonestPasswordsAreThereWithTheirLicence() throws IOException {
        assertThat(resource("frequent-passwords.txt").lines()).hasSize(3_000).startsWith("123456", "password");
        assertThat(resource("frequent-passwords-LICENSE.txt")).contains("zxcvbn", "Permission is hereby granted");
    }

    private static String resource(String name) throws IOException {
        return new String(PasswordRules.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String refusal(String password) {
        Answer<String> answer = PasswordRules.check("password", password, "nia.wyn-llewelyn", WORDS);
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        Refusal refusal = ((Answer.Refused<String>) answer).refusals().get(0);
        assertThat(refusal.field()).isEqualTo(Optional.of("password"));
        return refusal.sentence();
    }
}
