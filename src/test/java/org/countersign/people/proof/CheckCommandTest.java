package org.countersign.people.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import org.countersign.journal.BehindTheProgram;
import org.countersign.people.signin.FirstStartTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the check from the command line prints and ends with, over the journal of a new installation. */
@QuarkusTest
@Tag("database")
@TestProfile(FirstStartTest.NewInstallation.class)
class CheckCommandTest {

    @Inject
    CheckCommand command;

    @Inject
    BehindTheProgram behindTheProgram;

    @Test
    void anInstallationThatIsWholeEndsWithNothingToTell() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        assertThat(command.run(to(printed))).isEqualTo(CheckCommand.WHOLE);
        assertThat(printed.toString(StandardCharsets.UTF_8)).matches("\\d+ entries are whole\\R");
    }

    @Test
    void eachBreakIsASentenceAndTheCheckEndsWithOne() throws SQLException {
        UUID putIn = UUID.randomUUID();
        behindTheProgram.asProgram(
                "insert into journal_mark (id, sequence, digest, from_beginning, breaks, places) values (?, 0, '', true, 0, '')",
                putIn);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        int exit = command.run(to(printed));
        behindTheProgram.asOwner("delete from journal_mark where id = ?", putIn);

        assertThat(exit).isEqualTo(CheckCommand.BROKEN);
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .endsWith("entries is about this journal-check, so it was put in outside the program: "
                                        + putIn + "."),
                        line -> assertThat(line).isEqualTo("The journal is broken in one place"));
    }

    private static PrintStream to(ByteArrayOutputStream printed) {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }
}
