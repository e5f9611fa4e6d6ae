package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever was told that something is recorded finds it again, though the power went in the next moment. */
@QuarkusTest
@Tag("database")
class AnsweredTest {

    private static final Path OPEN_FILES = Paths.get("/proc/self/fd");

    /** Of Linux, in what it says of an open file: each write waits until it is on the disk. */
    private static final int O_DSYNC = 010000;

    @Inject
    AgroalDataSource database;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @BeforeEach
    void onlyWhereTheDatabaseIsOurs() {
        assumeTrue(kind.equals("h2"), "PostgreSQL is a program of its own, which syncs each commit by itself.");
    }

    @Test
    void theDatabaseWritesACommitDownBeforeItIsAnswered() throws SQLException {
        assertThat(setting("WRITE_DELAY")).isEqualTo("0");
    }

    @Test
    void whatItWritesIsOnTheDisk() throws IOException, SQLException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "Only Linux says how a file was opened.");
        assertThat(setting("WRITE_DELAY")).as("the database is open").isEqualTo("0");

        List<Path> files = filesOfTheDatabase();

        assertThat(files).isNotEmpty().allSatisfy(open -> assertThat(flags(open) & O_DSYNC)
                .as(open.toRealPath().toString())
                .isEqualTo(O_DSYNC));
    }

    @Test
    void itStillDoesAfterItClosedItselfAsOnAFullDisk() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown immediately");
        }

        assertThat(setting("WRITE_DELAY")).isEqualTo("0");
        assertThat(setting("RETENTION_TIME")).isEqualTo("0");
    }

    private String setting(String name) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            assertThat(setting.next()).isTrue();
            return setting.getString(1);
        }
    }

    private static List<Path> filesOfTheDatabase() throws IOException {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.filter(AnsweredTest::isOfTheDatabase).toList();
        }
    }

    private static boolean isOfTheDatabase(Path open) {
        try {
            return open.toRealPath().toString().endsWith(".mv.db");
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private static int flags(Path open) throws IOException {
        String said = Files.readString(Paths.get("/proc/self/fdinfo").resolve(open.getFileName()));
        String octal = said.lines()
                .filter(line -> line.startsWith("flags:"))
                .findFirst()
                .orElseThrow()
                .substring("flags:".length())
                .strip();
        return Integer.parseInt(octal, 8);
    }
}
