package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.standards.Range;
import org.junit.jupiter.api.Test;

/** An item of a bulleted list that begins with a word of one letter, or with a number, begins with a word. */
class BulletedWordsTest {

    @Test
    void theFirstWordBehindABulletIsNoMark() {
        Imported.Result result = Imports.typed("""
                PETX14 Groom a dog

                Performance criteria
                You must be able to:
                1. bathe the dog
                2. clip the dog

                Knowledge and understanding
                You need to know and understand:
                1. signs of pain

                Scope
                You must work on at least two of the following:
                • a short coat
                • a curly coat
                • 2 dogs of one litter
                """);

        assertThat(result.standard().ranges().get(0).items())
                .extracting(Range.Item::text)
                .containsExactly("a short coat", "a curly coat", "2 dogs of one litter");
    }
}
