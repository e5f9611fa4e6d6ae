package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A transaction that takes too long is interrupted, which must not end anything but this one. */
@QuarkusTest
@Tag("web")
class InterruptedTest {

    private static final int NOTES = 5_000;

    @Test
    void whoeverIsInterruptedWhileReadingClosesTheDatabaseForNobodyElse(@TempDir Path folder) throws SQLException {
        String embedded = "jdbc:h2:sync:" + folder.resolve("notes");
        try (Connection filling = DriverManager.getConnection(embedded);
                Statement statement = filling.createStatement()) {
            statement.execute("create table note (id int primary key, text varchar)");
            statement.execute("insert into note select x, repeat('n', 1000) from system_range(1, " + NOTES + ")");
        }

        // Opened anew, so that everything has to be read from the file.
        try (Connection interrupted = DriverManager.getConnection(embedded);
                Connection another = DriverManager.getConnection(embedded)) {
            Thread.currentThread().interrupt();
            try {
                read(interrupted);
            } finally {
                assertThat(Thread.interrupted()).as("is told all the same").isTrue();
            }
            assertThat(read(another)).isEqualTo(NOTES);
        }
    }

    private static int read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from note where text like 'n%'")) {
            found.next();
            return found.getInt(1);
        }
    }
}
