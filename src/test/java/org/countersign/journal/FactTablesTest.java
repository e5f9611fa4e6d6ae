package org.countersign.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was recorded stays: the database refuses the program's own user to change or remove it. */
@QuarkusTest
@Tag("database")
class FactTablesTest {

    /** The few tables that are not facts, and what the program may do to them. Every other table only grows. */
    private static final Map<String, Set<Change>> NOT_FACTS = Map.ofEntries(
            Map.entry("assessment_summary", EnumSet.of(Change.UPDATE)),
            Map.entry("assessment_waiting", EnumSet.of(Change.UPDATE, Change.DELETE)),
            Map.entry("catalogue_import", EnumSet.of(Change.UPDATE, Change.DELETE)),
            Map.entry("enrolment_turn", EnumSet.of(Change.UPDATE)),
            Map.entry("journal_break", EnumSet.of(Change.DELETE)),
            Map.entry("journal_check", EnumSet.of(Change.UPDATE)),
            Map.entry("journal_head", EnumSet.of(Change.UPDATE)),
            Map.entry("journal_salt", EnumSet.of(Change.DELETE)),
            Map.entry("people_credential", EnumSet.of(Change.UPDATE)),
            Map.entry("people_door_event", EnumSet.of(Change.DELETE)),
            Map.entry("people_reset_code", EnumSet.of(Change.UPDATE, Change.DELETE)),
            Map.entry("people_sign_in_failure", EnumSet.of(Change.UPDATE, Change.DELETE)),
            Map.entry("portfolio_counter", EnumSet.of(Change.UPDATE)),
            Map.entry("portfolio_draft", EnumSet.of(Change.UPDATE, Change.DELETE)),
            Map.entry("portfolio_draft_file", EnumSet.of(Change.DELETE)),
            Map.entry("site_job", EnumSet.of(Change.UPDATE)),
            Map.entry("site_saved_form", EnumSet.of(Change.UPDATE, Change.DELETE)));

    /** For want of a right: H2 on a table and on the schema, PostgreSQL on both. */
    private static final Set<String> REFUSED = Set.of("90096", "90040", "42501");

    @Inject
    AgroalDataSource database;

    @Inject
    SessionFactory sessions;

    private enum Change {
        UPDATE("update %1$s set %2$s = %2$s where 1 = 0"),
        DELETE("delete from %1$s where 1 = 0"),
        ALTER("alter table %1$s add column added integer");

        private final String sql;

        Change(String sql) {
            this.sql = sql;
        }
    }

    @Test
    void noTableCanBeChangedThatIsNotNamedHere() throws SQLException {
        Map<String, Set<Change>> possible = new TreeMap<>();
        Map<String, Set<Change>> wanted = new TreeMap<>();
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, String> table :
                    firstColumnOfEachTable(connection).entrySet()) {
                possible.put(table.getKey(), possibleChanges(connection, table.getKey(), table.getValue()));
                wanted.put(table.getKey(), NOT_FACTS.getOrDefault(table.getKey(), EnumSet.noneOf(Change.class)));
            }
        }

        assertThat(possible).isEqualTo(wanted).containsKeys(NOT_FACTS.keySet().toArray(String[]::new));
    }

    /** An entity over a view is on no table of the first list, and is not changed either. */
    @Test
    void noRowOfThemIsWatchedForChanges() {
        SortedSet<String> watched = new TreeSet<>();
        sessions.unwrap(SessionFactoryImplementor.class).getMappingMetamodel().forEachEntityDescriptor(entity -> {
            if (entity.isMutable()) {
                watched.add(entity.getMappedTableDetails().getTableName());
            }
        });

        assertThat(watched).isEqualTo(new TreeSet<>(NOT_FACTS.keySet()));
    }

    private static Map<String, String> firstColumnOfEachTable(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("""
                        select c.table_name, c.column_name
                        from information_schema.columns c
                        join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                          and c.ordinal_position = 1 and c.table_name <> 'flyway_schema_history'""")) {
            while (found.next()) {
                tables.put(found.getString(1), found.getString(2));
            }
        }
        return tables;
    }

    private static Set<Change> possibleChanges(Connection connection, String table, String column) throws SQLException {
        Set<Change> possible = EnumSet.noneOf(Change.class);
        for (Change change : Change.values()) {
            if (isPossible(connection, change.sql.formatted(table, column))) {
                possible.add(change);
            }
        }
        return possible;
    }

    private static boolean isPossible(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(sql + ": " + e.getMessage()).isIn(REFUSED);
            return false;
        }
    }
}
