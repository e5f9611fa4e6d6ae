package org.countersign.rules.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.countersign.rules.reports.ClaimReport.Standing;
import org.countersign.standards.Method;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has become of a claim says whether it counts and whether somebody has still to decide. */
class ClaimReportTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what became of it | counts | waits
            WAITING             | false  | true
            PROVISIONAL         | false  | true
            NOT_YET             | false  | false
            MOVED_ON            | false  | false
            NOT_COUNTED         | false  | false
            MET                 | true   | false
            """, delimiter = '|')
    void onlyAMetThatIsCountedCounts(Standing standing, boolean counts, boolean waits) {
        ClaimReport claim = new ClaimReport(
                UUID.randomUUID(),
                "P1",
                UUID.randomUUID(),
                "E01",
                1,
                1,
                Method.OBSERVATION,
                standing,
                Optional.empty(),
                Optional.empty());
        assertThat(claim.counts()).isEqualTo(counts);
        assertThat(claim.waits()).isEqualTo(waits);
    }
}
