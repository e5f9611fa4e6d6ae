package org.countersign.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How far the criteria of one kind have come, and both kinds together. */
class ProgressTest {

    @Test
    void bothKindsTogetherAreEachNumberAddedUp() {
        Progress performance = new Progress(23, 11, 7, 5, 3);
        Progress knowledge = new Progress(400, 100, 200, 100, 50);
        assertThat(performance.plus(knowledge)).isEqualTo(new Progress(423, 111, 207, 105, 53));
    }

    @Test
    void allIsMetOnlyWithTheLast() {
        assertThat(new Progress(2, 1, 1, 0, 1).allMet()).isFalse();
        assertThat(new Progress(2, 2, 0, 0, 0).allMet()).isTrue();
    }
}
