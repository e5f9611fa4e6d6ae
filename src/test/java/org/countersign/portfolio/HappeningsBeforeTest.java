package org.countersign.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Which happening an occasion tells of that was submitted before that was kept: by its place, unless some were taken out. */
@EnabledIf(value = "thisIsH2", disabledReason = "The statement is the same on PostgreSQL, which is not at hand here.")
class HappeningsBeforeTest {

    private static final String URL =
            "jdbc:h2:mem:happenings;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    static boolean thisIsH2() {
        return HappeningsBeforeTest.class.getResource("/org/h2/Driver.class") != null;
    }

    @Test
    void anOccasionIsTheOneAtItsPlaceInTheFirstVersionThatHasOneThere() throws SQLException, IOException {
        try (Connection database = DriverManager.getConnection(URL);
                Statement statement = database.createStatement()) {
            statement.execute("""
                    create table portfolio_version (id uuid primary key, piece_id uuid not null, number integer not null);
                    create table portfolio_occasion (
                        id uuid primary key, version_id uuid not null, place_in_order integer not null)""");
            submitted(statement, 1, 1, "11 12");
            submitted(statement, 1, 2, "21 22 23");
            submitted(statement, 1, 3, "31 32 33");
            submitted(statement, 2, 1, "41 42");
            submitted(statement, 2, 2, "51");
            submitted(statement, 2, 3, "61 62");

            statement.execute(migration());

            assertThat(happenings(statement))
                    .isEqualTo(Map.ofEntries(
                            Map.entry(11, 11),
                            Map.entry(12, 12),
                            Map.entry(21, 11),
                            Map.entry(22, 12),
                            Map.entry(23, 23),
                            Map.entry(31, 11),
                            Map.entry(32, 12),
                            Map.entry(33, 23),
                            Map.entry(41, 41),
                            Map.entry(42, 42),
                            Map.entry(51, 51),
                            Map.entry(61, 41),
                            Map.entry(62, 42)));
        }
    }

    private static void submitted(Statement statement, int piece, int number, String occasions) throws SQLException {
        UUID version = id(1000 * piece + number);
        statement.execute(
                "insert into portfolio_version values ('%s', '%s', %d)".formatted(version, id(piece), number));
        int place = 0;
        for (String occasion : occasions.split(" ")) {
            statement.execute("insert into portfolio_occasion values ('%s', '%s', %d)"
                    .formatted(id(Integer.parseInt(occasion)), version, place++));
        }
    }

    private static Map<Integer, Integer> happenings(Statement statement) throws SQLException {
        Map<Integer, Integer> happenings = new TreeMap<>();
        try (ResultSet found = statement.executeQuery("select id, happening from portfolio_occasion")) {
            while (found.next()) {
                happenings.put(number(found.getObject(1, UUID.class)), number(found.getObject(2, UUID.class)));
            }
        }
        return happenings;
    }

    private static String migration() throws IOException {
        try (InputStream file =
                HappeningsBeforeTest.class.getResourceAsStream("/db/migration/V102__occasion_happening.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    private static int number(UUID id) {
        return (int) id.getLeastSignificantBits();
    }
}
