package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever was told that something is recorded finds it again, though the program was killed in the next moment. */
@QuarkusTest
@Tag("database")
class AnsweredTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theDatabaseWritesACommitDownBeforeItIsAnswered() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assumeTrue(
                    connection.getMetaData().getDatabaseProductName().equals("H2"),
                    "PostgreSQL is a program of its own, and keeps what it was given when ours is killed.");
            ResultSet setting = statement.executeQuery(
                    "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'");
            assertThat(setting.next()).isTrue();
            assertThat(setting.getString(1)).isEqualTo("0");
        }
    }
}
