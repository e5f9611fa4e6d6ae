package org.countersign.site.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormKeyTest {

    private static final Map<Integer, String> RECORDED = Map.of(1, "mine, first", 2, "mine, second", 3, "hers");

    @Test
    void whatIsSentForTheFirstTimeIsRecorded() {
        assertThat(once(4)).isEqualTo(Answer.done("recorded now"));
    }

    @Test
    void whatIsSentAgainIsAnsweredAgain() {
        assertThat(once(1)).isEqualTo(Answer.done("mine, first"));
    }

    @Test
    void otherContentUnderTheSameKeyIsRefused() {
        assertThat(FormKey.once(Optional.of("a note"), there -> "another note", () -> Answer.done("another note")))
                .isEqualTo(Answer.refused(FormKey.taken()));
    }

    @Test
    void theKeyOfAnotherFactIsRefused() {
        assertThat(once(3)).isEqualTo(Answer.refused(FormKey.taken()));
    }

    @Test
    void severalThatAreSentForTheFirstTimeAreRecordedTogether() {
        assertThat(onceEach(4, 5)).isEqualTo(Answer.done(List.of("recorded now")));
    }

    @Test
    void severalThatAreSentAgainAreAnsweredAgainInTheOrderTheyWereSentIn() {
        assertThat(onceEach(2, 1)).isEqualTo(Answer.done(List.of("mine, second", "mine, first")));
    }

    @Test
    void severalOfWhichOneIsAnotherFactsKeyAreRefused() {
        assertThat(onceEach(1, 3)).isEqualTo(Answer.refused(FormKey.taken()));
    }

    @Test
    void severalOfWhichOneIsNewAreRefused() {
        assertThat(onceEach(1, 4)).isEqualTo(Answer.refused(FormKey.taken()));
    }

    @Test
    void severalUnderOneKeyAreRefused() {
        assertThat(onceEach(4, 4)).isEqualTo(Answer.refused(FormKey.twice()));
    }

    private static Answer<String> once(int key) {
        return FormKey.once(
                Optional.ofNullable(RECORDED.get(key)), FormKeyTest::asSent, () -> Answer.done("recorded now"));
    }

    private static Answer<List<String>> onceEach(Integer... keys) {
        return FormKey.onceEach(
                List.of(keys),
                key -> Optional.ofNullable(RECORDED.get(key)),
                FormKeyTest::asSent,
                () -> Answer.done(List.of("recorded now")));
    }

    private static String asSent(String there) {
        return there.startsWith("mine") ? there : "what was sent";
    }
}
