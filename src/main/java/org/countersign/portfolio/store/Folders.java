package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.countersign.site.disk.OwnerOnly;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The places of evidence under the data directory: where files come in, and where they are kept. */
@ApplicationScoped
class Folders {

    private final Path evidence;

    Folders(@ConfigProperty(name = "countersign.data") Path data) {
        evidence = data.toAbsolutePath().normalize().resolve("evidence");
    }

    /** On the same disk as the kept files, so that a rename is a rename. */
    Path incoming() {
        return made(evidence.resolve("incoming"));
    }

    Path kept() {
        return made(evidence.resolve("files"));
    }

    private static Path made(Path folder) {
        try {
            return OwnerOnly.folder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence cannot be kept in " + folder, e);
        }
    }

    /** Makes the names in a folder survive the loss of power. */
    static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (AccessDeniedException windows) {
            // Windows opens no folder, and keeps the names in its own journal.
        }
    }
}
