package org.countersign.standards.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.countersign.standards.faults.Fault;
import org.junit.jupiter.api.Test;

/** A document with two standards of which both seem to be cut off. */
class WholenessTest {

    @Test
    void thatOneStandardIsAllThereSaysNothingOfTheOther() {
        List<Imported> neither = read(Map.of());

        assertThat(neither)
                .extracting(one -> one.refused().map(Fault.Found::remedy).orElseThrow())
                .containsExactly(wayOut("whole-1"), wayOut("whole-12"));
        assertThat(neither).extracting(one -> one.whole().orElseThrow()).containsExactly("whole-1", "whole-12");
        assertThat(read(Map.of("whole-12", "yes")))
                .extracting(one -> one.refused().isEmpty())
                .containsExactly(false, true);
        assertThat(read(Map.of("whole", "yes")))
                .allSatisfy(one -> assertThat(one.refused()).isPresent());
    }

    @Test
    void whoAnswersNoDoesNotSayThatItIsAllThere() {
        assertThat(read(Map.of("whole-1", "no", "whole-12", "no")))
                .allSatisfy(one -> assertThat(one.refused()).isPresent());
    }

    private static List<Imported> read(Map<String, String> answers) {
        return Imports.of("two.txt", Imports.bytes("/importing/two-cut-off.txt"), answers);
    }

    private static String wayOut(String key) {
        return "Fetch the whole document and import that. If this is all of it, answer \"" + key + ": yes\".";
    }
}
