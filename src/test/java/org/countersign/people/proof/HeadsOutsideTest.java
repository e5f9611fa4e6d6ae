package org.countersign.people.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.countersign.journal.Journal;
import org.countersign.people.PeopleWords;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.clock.Clocks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@Tag("web")
class HeadsOutsideTest {

    @Inject
    Journal journal;

    @Inject
    CentreClock clock;

    @Inject
    ClockWatch watch;

    @Inject
    PeopleWords words;

    @Test
    void eachDayHasOneLineWithTheHeadOfTheJournal(@TempDir Path data) throws IOException {
        HeadsOutside heads = new HeadsOutside(journal, clock, watch, words, data);

        heads.write();
        heads.write();
        clock.playing(clock.now().plus(Duration.ofDays(1)), () -> written(heads));

        List<String> lines = Files.readAllLines(data.resolve("journal-heads.txt"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches(clock.today() + " \\d+ [0-9a-f]{64}");
        assertThat(lines.get(1)).matches(clock.today().plusDays(1) + " \\d+ [0-9a-f]{64}");
    }

    @Test
    void aClockThatIsBehindWritesNoLineOfADayThatIsOver(@TempDir Path data) throws IOException {
        Clocks.setBack(clock);

        new HeadsOutside(journal, clock, watch, words, data).write();

        assertThat(data).isEmptyDirectory();
    }

    private static HeadsOutside written(HeadsOutside heads) {
        try {
            heads.write();
            return heads;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
