package org.countersign.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.countersign.site.lists.Paged;
import org.junit.jupiter.api.Test;

class FirstFewTest {

    @Test
    void ofALongListTheFirstAreShownAndTheOthersCounted() {
        assertThat(FirstFew.of(List.of("a", "b", "c"), 2)).isEqualTo(new FirstFew<>(List.of("a", "b"), 1));
        assertThat(FirstFew.of(List.of("a", "b", "c"), 2).total()).isEqualTo(3);
    }

    @Test
    void ofALongListOfTheDatabaseTheFirstAreMadeReadyAndTheOthersCounted() {
        assertThat(FirstFew.of(listed("a", "b", "c", "d"), 2, String::toUpperCase))
                .isEqualTo(new FirstFew<>(List.of("A", "B"), 2));
    }

    @Test
    void aListOfTheDatabaseThatIsNotLongerIsShownWhole() {
        assertThat(FirstFew.of(listed("a", "b"), 2, String::toUpperCase))
                .isEqualTo(new FirstFew<>(List.of("A", "B"), 0));
        assertThat(FirstFew.of(listed(), 2, String::toUpperCase)).isEqualTo(new FirstFew<>(List.of(), 0));
    }

    private static Paged<String> listed(String... all) {
        return new Paged<>() {
            @Override
            public long count() {
                return all.length;
            }

            @Override
            public List<String> part(int offset, int most) {
                return Stream.of(all).skip(offset).limit(most).toList();
            }
        };
    }

    @Test
    void aListThatIsNotLongerIsShownWhole() {
        assertThat(FirstFew.of(List.of("a", "b"), 2)).isEqualTo(new FirstFew<>(List.of("a", "b"), 0));
        assertThat(FirstFew.of(List.of(), 2)).isEqualTo(new FirstFew<>(List.of(), 0));
    }
}
