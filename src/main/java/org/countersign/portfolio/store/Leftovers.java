package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.countersign.site.clock.CentreClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files that were coming in when the program stopped. */
@ApplicationScoped
class Leftovers {

    private final Folders folders;
    private final Path uploads;
    private final Duration leftAloneFor;
    private final CentreClock clock;

    Leftovers(
            Folders folders,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path uploads,
            EvidenceLimits limits,
            CentreClock clock) {
        this.folders = folders;
        this.uploads = uploads;
        this.leftAloneFor = limits.leftAloneFor();
        this.clock = clock;
    }

    /** Whether nobody can still be busy with it. */
    boolean leftAlone(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant().isBefore(clock.now().minus(leftAloneFor));
    }

    /** Removes them; returns how many. */
    int sweep() throws IOException {
        return sweep(folders.incoming(), Inbox.PART) + (Files.isDirectory(uploads) ? sweep(uploads, "") : 0);
    }

    private int sweep(Path folder, String ending) throws IOException {
        int removed = 0;
        try (Stream<Path> files = Files.list(folder)
                .filter(Files::isRegularFile)
                .filter(file -> file.getFileName().toString().endsWith(ending))) {
            for (Path file : files.toList()) {
                if (leftAlone(file) && Files.deleteIfExists(file)) {
                    removed++;
                }
            }
        }
        return removed;
    }
}
