package org.countersign.records;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.countersign.records.Declaration.Line;
import org.countersign.records.Declaration.NotSampled;
import org.countersign.records.Declaration.Signed;
import org.countersign.site.disk.Sha256;
import org.junit.jupiter.api.Test;

class DeclarationTest {

    @Test
    void aLineCannotBeSignedAndReleasedWithoutSampling() {
        Signed signed = new Signed("M. Hale", SampleRecords.PRINTED_AT, SampleRecords.STATE, false, false);
        NotSampled notSampled = new NotSampled("low risk", "M. Hale", LocalDate.of(2026, 3, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Line("Verifier", Optional.of(signed), Optional.of(notSampled), List.of()))
                .withMessage("The line \"Verifier\" is either signed or released without sampling, never both");
    }

    @Test
    void aDigestIsWholeOrItIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sha256("9f86d081"))
                .withMessage("A SHA-256 is 64 hexadecimal digits in lower case, not: 9f86d081");
    }
}
