package org.countersign.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a learner's number can have been typed as it was given out. */
class CandidateNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"4729118609", "ULN 4729 118 609", "050123456", "SCN 050123456", "uln: 4729118609"})
    void aNumberWhoseLastDigitFitsIsNotRemarkedOn(String written) {
        assertThat(new CandidateNumber(written).slip()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "4729118600, NO_ULN",
        "4792118609, NO_ULN",
        "ULN 12345, NO_ULN",
        "050123457, NO_SCN",
        "SCN 12, NO_SCN",
    })
    void aDigitTooManyTwoThatChangedPlacesOrAWrongOneIsRemarkedOn(String written, NumberRemark remark) {
        assertThat(new CandidateNumber(written).slip()).isEqualTo(Optional.of(remark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20260117", "C-20417/7", "68199 0 01 2058 G", "ABC 123 456 789", "–"})
    void aNumberOfAnAwardingBodysOwnIsLeftAlone(String written) {
        assertThat(new CandidateNumber(written).slip()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'ULN 4729 118 603', ULN4729118603", "'scn-12 ', SCN12"})
    void allSpellingsOfANumberAreOne(String written, String plain) {
        assertThat(new CandidateNumber(written).plain()).isEqualTo(plain);
    }
}
