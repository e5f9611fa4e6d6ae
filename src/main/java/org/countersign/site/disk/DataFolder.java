package org.countersign.site.disk;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * The folder everything is kept in. The program does not start where it cannot write there, because then nobody could sign
 * in or record anything, and it leaves nobody else on the machine to read what learners wrote.
 */
@ApplicationScoped
class DataFolder implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(DataFolder.class);

    /** What an embedded database writes beside its own name. */
    private static final String DATABASE = "countersign.";

    private final Path folder;
    private final boolean onlyReads;

    DataFolder(
            @ConfigProperty(name = "countersign.data") Path folder,
            @ConfigProperty(name = "countersign.only-reads") boolean onlyReads) {
        this.folder = folder.toAbsolutePath().normalize();
        this.onlyReads = onlyReads;
    }

    /** When the migrations are made ready, which is before anything opens the database: it could only say so in its own way. */
    @Override
    public void customize(FluentConfiguration migrations) {
        if (!onlyReads) {
            refuseUnlessWritable();
        }
    }

    /** With what the database has put there, and before whatever else begins. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (!onlyReads) {
            narrow();
        }
    }

    private void refuseUnlessWritable() {
        try {
            for (Path written : new Path[] {folder, evidence(), evidence().resolve("files"), uploads()}) {
                OwnerOnly.folder(written);
                Files.delete(Files.createTempFile(written, "can-be-written", null));
            }
        } catch (IOException refused) {
            throw refusal(
                    "Nothing can be written in the data folder %s (%s). Let the program's account write there, or name another folder by countersign.data.",
                    folder, reason(refused));
        }
        try (Stream<Path> database = databaseFiles()) {
            database.filter(file -> !Files.isWritable(file)).findFirst().ifPresent(file -> {
                throw refusal(
                        "The file %s of the database cannot be written. Let the program's account write it.", file);
            });
        } catch (IOException unread) {
            throw refusal(
                    "The data folder %s cannot be read (%s). Let the program's account read it.",
                    folder, reason(unread));
        }
    }

    private static String reason(IOException refused) {
        return refused instanceof FileSystemException told && told.getReason() != null
                ? told.getReason()
                : refused.toString();
    }

    /** The one exception that ends the start with its sentence alone; with a cause it would be told as a fault of ours. */
    private static ConfigurationException refusal(String sentence, Object... named) {
        return new ConfigurationException(sentence.formatted(named));
    }

    void narrow() {
        try (Stream<Path> database = databaseFiles()) {
            OwnerOnly.narrow(folder);
            for (Path file : database.toList()) {
                OwnerOnly.narrow(file);
            }
            OwnerOnly.narrowAll(evidence().toRealPath());
        } catch (IOException | UnsupportedOperationException refused) {
            LOG.warnf(
                    "Others on this machine may be able to read the data folder %s, and the program could not keep them out"
                            + " (%s). Take the right to read it from everybody but the program's account.",
                    folder, refused);
        }
    }

    private Stream<Path> databaseFiles() throws IOException {
        return Files.list(folder)
                .filter(file -> file.getFileName().toString().startsWith(DATABASE))
                .filter(Files::isRegularFile);
    }

    private Path evidence() {
        return folder.resolve("evidence");
    }

    private Path uploads() {
        return evidence().resolve("uploads");
    }
}
