package org.countersign.journal;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.jboss.logging.Logger;

/**
 * Has H2 write a commit down before it is answered, and keep its file small while it runs. Both are settings that only
 * the owner may make and that H2 forgets when it closes, which it does by itself after a full disk: so they are made anew
 * whenever the program opens a connection.
 */
@Singleton
class EmbeddedDatabase implements AgroalPoolInterceptor, FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(EmbeddedDatabase.class);

    /**
     * Commits are written one by one. What is no longer needed can be written over at once: H2 would wait 45 seconds,
     * in case a disk changes the order of writes, which {@link SyncedFiles} does not let it do.
     */
    private static final String[] SETTINGS = {"set write_delay 0", "set retention_time 0"};

    /** Without a delay H2 has no thread of its own that tidies its file up, and a file of 12 MB grows to 684. */
    private static final int TIDIED_EVERY_SECONDS = 2;

    /** Parts of the file of which less than half is needed are written together, so many bytes at a time. */
    private static final int WORTH_KEEPING_PERCENT = 50;

    private static final int AT_ONCE = 16 * 1024 * 1024;

    private final String url;
    private final String owner;
    private final String password;
    private final ScheduledExecutorService tidying = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "database-tidying");
        thread.setDaemon(true);
        return thread;
    });

    private Connection held;

    EmbeddedDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password) {
        this.url = url;
        this.owner = owner;
        this.password = password;
        SyncedFiles.register();
        tidying.scheduleWithFixedDelay(this::tidy, TIDIED_EVERY_SECONDS, TIDIED_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Nothing to change: the files only have to be known before Flyway, the first to need them, opens the database. */
    @Override
    public void customize(FluentConfiguration flyway) {
        SyncedFiles.register();
    }

    @Override
    public synchronized void onConnectionCreate(Connection connection) {
        try {
            if (held == null || !held.isValid(1)) {
                held = DriverManager.getConnection(url, owner, password);
            }
            try (Statement statement = held.createStatement()) {
                for (String setting : SETTINGS) {
                    statement.execute(setting);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The database cannot be told to write down each commit", failed);
        }
    }

    private synchronized void tidy() {
        try {
            if (held != null && !held.isClosed()) {
                store().compact(WORTH_KEEPING_PERCENT, AT_ONCE);
            }
        } catch (SQLException | RuntimeException failed) {
            LOG.debug("The file of the database was not tidied up", failed);
        }
    }

    private MVStore store() throws SQLException {
        SessionLocal session =
                (SessionLocal) held.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    @PreDestroy
    synchronized void end() throws SQLException {
        tidying.shutdownNow();
        if (held != null) {
            held.close();
        }
    }
}
