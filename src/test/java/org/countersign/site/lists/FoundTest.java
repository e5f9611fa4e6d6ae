package org.countersign.site.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static final List<Integer> ALL = IntStream.range(0, 345).boxed().toList();

    @Test
    void aLongListOffersAPagesWorthAndSaysHowManyThereAre() {
        Found<Integer> found = Found.of(ALL, number -> true, number -> false);

        assertThat(found.offered()).isEqualTo(ALL.subList(0, Found.MOST));
        assertThat(found.count()).isEqualTo(345);
    }

    @Test
    void whatWasChosenStaysWhateverIsLookedForAndIsOfferedOnce() {
        assertThat(Found.of(ALL, number -> number > 342, number -> number == 7).offered())
                .containsExactly(7, 343, 344);
        assertThat(Found.of(ALL, number -> number > 342, number -> number == 344)
                        .offered())
                .containsExactly(343, 344);
        assertThat(Found.of(ALL, number -> false, number -> number == 7)).isEqualTo(new Found<>(List.of(7), 0));
        assertThat(Found.of(ALL, number -> true, number -> number == 300).offered())
                .hasSize(Found.MOST + 1)
                .startsWith(300, 0);
    }
}
