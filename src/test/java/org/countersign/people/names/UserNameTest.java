package org.countersign.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.site.answers.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserNameTest {

    @ParameterizedTest
    @CsvSource({
        "Nia.Wyn, nia.wyn",
        "STRASSE-7, straße-7",
        "zoe\u0308, ZOË",
        "ｎｉａ, nia",
        "ΟΔΥΣΣΕΥΣ, οδυσσευς",
        "' nia ', nia"
    })
    void twoSpellingsOfOneNameAreTheSame(String one, String other) {
        assertThat(UserName.keyOf(one)).isEqualTo(UserName.keyOf(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nia", "Łukasz", "مريم", "李小龍", "o'brien", "nia.wyn@example.org", "7up"})
    void lettersOfAnyLanguageMakeAName(String typed) {
        assertThat(UserName.of(typed).map(UserName::text)).isEqualTo(Answer.done(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n", "nia wyn", ".nia", "nia\u200B", "nia\u0000wyn", "nia/wyn", "nia:wyn", "nia\uD800", "<nia>"})
    void spacesSignsAndWhatCannotBeSeenDoNot(String typed) {
        assertThat(UserName.of(typed)).isInstanceOf(Answer.Refused.class);
    }
}
