package org.countersign.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.standards.Signatory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a unit is called as a whole. */
class UnitStageTest {

    @ParameterizedTest(name = "ready: {0}, signed by {1}, released: {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            false |                                      | false | UNDER_WAY
            true  |                                      | false | READY
            true  | CANDIDATE                            | false | WAITS_FOR_ASSESSOR
            true  | ASSESSOR                             | false | WAITS_FOR_CANDIDATE
            true  | CANDIDATE ASSESSOR                   | false | WAITS_FOR_VERIFIER
            true  | CANDIDATE ASSESSOR                   | true  | RELEASED
            true  | CANDIDATE ASSESSOR INTERNAL_VERIFIER | false | VERIFIED
            # Changed outside the program: what was signed stays signed.
            false | CANDIDATE ASSESSOR INTERNAL_VERIFIER | false | VERIFIED
            """)
    void aUnitIsCalledWhatItIs(boolean ready, String signed, boolean released, UnitStage stage) {
        Set<Signatory> signatories = signed == null
                ? Set.of()
                : Arrays.stream(signed.split(" ")).map(Signatory::valueOf).collect(Collectors.toSet());
        assertThat(UnitStage.of(ready, signatories, released)).isEqualTo(stage);
    }

    @ParameterizedTest
    @EnumSource
    void aUnitIsClosedOnceItIsReleasedOrVerified(UnitStage stage) {
        assertThat(stage.isClosed())
                .isEqualTo(Set.of(UnitStage.RELEASED, UnitStage.VERIFIED).contains(stage));
    }
}
