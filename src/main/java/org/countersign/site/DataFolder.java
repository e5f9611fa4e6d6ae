package org.countersign.site;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The folder everything is kept in. The program does not start where it cannot write there, because then nobody could sign
 * in or record anything, and it leaves nobody else on the machine to read what learners wrote.
 */
@ApplicationScoped
class DataFolder {

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

    /** Before whatever else begins. */
    void atStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        if (!onlyReads) {
            refuseUnlessWritable();
            narrow();
        }
    }

    void refuseUnlessWritable() {
        try {
            for (Path written : new Path[] {folder, evidence(), evidence().resolve("files"), uploads()}) {
                OwnerOnly.folder(written);
                Files.delete(Files.createTempFile(written, "can-be-written", null));
            }
        } catch (IOException refused) {
            throw new IllegalStateException(
                    "Nothing can be written in the data folder %s (%s). Let the program's account write there, or name another folder by countersign.data."
                            .formatted(folder, refused),
                    refused);
        }
        try (Stream<Path> database = databaseFiles()) {
            database.filter(file -> !Files.isWritable(file)).findFirst().ifPresent(file -> {
                throw new IllegalStateException(
                        "The file %s of the database cannot be written. Let the program's account write it."
                                .formatted(file));
            });
        } catch (IOException unread) {
            throw new IllegalStateException("The data folder %s cannot be read.".formatted(folder), unread);
        }
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
