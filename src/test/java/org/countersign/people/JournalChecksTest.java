package org.countersign.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.countersign.site.CentreClock;
import org.countersign.site.Clocks;
import org.countersign.site.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class JournalChecksTest {

    @Inject
    Persons persons;

    @Inject
    JournalChecks checks;

    @Inject
    CentreClock clock;

    /** Where it ends is an entry of the journal. */
    @Test
    void whileTheClockIsBehindACheckWaits() {
        Clocks.setBack(clock);
        checks.begin(persons.add(Role.ADMINISTRATOR).actor(), false);

        checks.goOn();
        assertThat(checks.state().isUnderWay()).isTrue();

        Clocks.putRight(clock);
        while (checks.state().isUnderWay()) {
            checks.goOn();
        }
        assertThat(checks.state().endedAt()).isPresent();
    }
}
