package org.countersign.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.countersign.site.Answer;
import org.countersign.site.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final String GUESSED =
            "The new password is one of the first that anybody would try. Take one that nobody can guess.";

    @ParameterizedTest
    @ValueSource(strings = {"violet ladder", "ŵyllt ac oer iawn", "пароль из слов", "🐢🦊🐝🐙🦉🐴🐗🐺🐌🐞🐜🦋"})
    void anythingLongIsAPassword(String password) {
        assertThat(PasswordRules.check("password", password, "nia")).isEqualTo(Answer.done(password));
    }

    @Test
    void aShortOneIsRefused() {
        assertThat(refusal("elevenchars"))
                .isEqualTo("The new password is too short. Take at least 12 characters; "
                        + "three or four words that do not belong together are good.");
        assertThat(refusal(null)).startsWith("The new password is too short.");
    }

    @Test
    void oneThatWouldTakeLongToHashIsRefused() {
        assertThat(refusal("long and longer ".repeat(63)))
                .isEqualTo("The new password is too long to be kept. Take at most 1000 characters.");
    }

    @Test
    void theUserNameIsNoPassword() {
        assertThat(refusal("NIA.Wyn-Llewelyn"))
                .isEqualTo("The new password is the user name. Take one that nobody can guess.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Password1234", "123456789012", "Manchester" + "United", "aaaaaaaaaaaaaaa", "abababababababab"})
    void whatAnybodyWouldTryFirstIsRefused(String password) {
        assertThat(refusal(password)).isEqualTo(GUESSED);
    }

    private static String refusal(String password) {
        Answer<String> answer = PasswordRules.check("password", password, "nia.wyn-llewelyn");
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        Refusal refusal = ((Answer.Refused<String>) answer).refusals().get(0);
        assertThat(refusal.field()).isEqualTo(Optional.of("password"));
        return refusal.sentence();
    }
}
