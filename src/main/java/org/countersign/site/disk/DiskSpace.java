package org.countersign.site.disk;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether there is room to write anything down. Writing stops before the last of it is gone, so that signing in, reading
 * and what was begun go on; and for a while after something could not be written, for a database may have a disk of its
 * own.
 */
@ApplicationScoped
public class DiskSpace {

    private static final Logger LOG = Logger.getLogger(DiskSpace.class);

    /** PostgreSQL's name for it; H2 passes on what the file system said. */
    private static final String DISK_FULL = "53100";

    /** As Linux, macOS and Windows say it. */
    private static final String[] FILE_SYSTEM_SAYS = {
        "No space left on device", "Disk quota exceeded", "not enough space on the disk"
    };

    /** After this it is tried again whether there is room. */
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(1);

    private final Path data;
    private final long reserve;
    private volatile Instant ranOutAt = Instant.EPOCH;

    DiskSpace(
            @ConfigProperty(name = "countersign.data") Path data,
            @ConfigProperty(name = "countersign.disk.reserve") MemorySize reserve) {
        this.data = data.toAbsolutePath().normalize();
        this.reserve = reserve.asLongValue();
    }

    /** In bytes, on the disk of the data folder. */
    public long free() {
        try {
            return Files.getFileStore(data).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE; // Where it is not told, whoever cannot write will say so.
        }
    }

    public boolean isFull() {
        return free() < reserve || Instant.now().isBefore(ranOutAt.plus(TRIED_AGAIN));
    }

    /** Whether so many bytes more leave the reserve alone. */
    public boolean hasRoomFor(long bytes) {
        return free() - reserve >= bytes;
    }

    /** Something could not be written. */
    public void ranOut(Throwable said) {
        LOG.errorf("The disk is full, so nothing more is recorded for now: %s", said.getMessage());
        ranOutAt = Instant.now();
    }

    /** Whether this very failure, not what caused it, says that there is no room. */
    public static boolean isLackOfRoom(Throwable thrown) {
        if (thrown instanceof SQLException refused && DISK_FULL.equals(refused.getSQLState())) {
            return true;
        }
        String said = String.valueOf(thrown.getMessage());
        return thrown instanceof IOException && Stream.of(FILE_SYSTEM_SAYS).anyMatch(said::contains);
    }
}
