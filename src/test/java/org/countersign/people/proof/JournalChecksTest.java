package org.countersign.people.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.countersign.people.Persons;
import org.countersign.site.Role;
import org.countersign.site.jobs.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class JournalChecksTest {

    @Inject
    Persons persons;

    @Inject
    JournalChecks checks;

    @Test
    void aCheckThatIsBegunIsLeftToBeDoneUntilItHasEnded() {
        checks.begin(persons.add(Role.ADMINISTRATOR).actor(), false);

        while (checks.isLeft()) {
            checks.goOn(Progress.NONE);
        }

        assertThat(checks.state().endedAt()).isPresent();
        assertThat(checks.outcome(new Progress(9, 9, 0, Optional.of("9"), true)))
                .isEqualTo("The journal is whole, up to entry 9.");
        assertThat(checks.outcome(new Progress(9, 9, 2, Optional.of("9"), true)))
                .isEqualTo("The journal is broken in 2 places, up to entry 9.");
    }
}
