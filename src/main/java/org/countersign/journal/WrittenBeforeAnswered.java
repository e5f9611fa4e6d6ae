package org.countersign.journal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * Has the embedded database write a commit down before it is answered. By itself H2 gathers commits for half a second, and
 * a program killed in that time would lose what people had been told is recorded. Only the owner may ask for it, and H2
 * forgets it when its last connection is closed: so one of the owner's is held open, which is used for nothing else.
 */
@Singleton
class WrittenBeforeAnswered {

    /** Before the demo centre is made and before anybody can ask for a page. */
    private static final int FIRST = 1;

    private final Flyway owner;
    private Connection held;

    WrittenBeforeAnswered(Flyway owner) {
        this.owner = owner;
    }

    void begin(@Observes @Priority(FIRST) StartupEvent started) throws SQLException {
        Connection connection = owner.getConfiguration().getDataSource().getConnection();
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            connection.close();
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set write_delay 0");
        }
        held = connection;
    }

    void end(@Observes ShutdownEvent ended) throws SQLException {
        if (held != null) {
            held.close();
        }
    }
}
