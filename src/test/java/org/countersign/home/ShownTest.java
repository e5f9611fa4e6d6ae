package org.countersign.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void ofALongListTheFirstAreShownAndTheOthersCounted() {
        assertThat(Shown.of(List.of("a", "b", "c"), 2)).isEqualTo(new Shown<>(List.of("a", "b"), 1));
        assertThat(Shown.of(List.of("a", "b", "c"), 2).total()).isEqualTo(3);
    }

    @Test
    void aListThatIsNotLongerIsShownWhole() {
        assertThat(Shown.of(List.of("a", "b"), 2)).isEqualTo(new Shown<>(List.of("a", "b"), 0));
        assertThat(Shown.of(List.of(), 2)).isEqualTo(new Shown<>(List.of(), 0));
    }
}
