package org.countersign.people;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.countersign.journal.Journal;
import org.countersign.site.CentreClock;
import org.countersign.site.ClockWatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes once a day into a file and into the log how long the journal is and what it ends with. Whoever keeps these lines
 * elsewhere can prove later that nothing before them was changed, even against somebody who has the whole database.
 */
@ApplicationScoped
class HeadsOutside {

    private static final Logger LOG = Logger.getLogger(HeadsOutside.class);
    private static final String FILE = "journal-heads.txt";

    /** So that a day that begins while the program runs has its line soon. */
    private static final long MINUTES = 10;

    private final Journal journal;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final Path file;
    private ScheduledExecutorService daily;

    HeadsOutside(
            Journal journal,
            CentreClock clock,
            ClockWatch watch,
            @ConfigProperty(name = "countersign.data") Path data) {
        this.journal = journal;
        this.clock = clock;
        this.watch = watch;
        this.file = data.resolve(FILE);
    }

    /** Tests write when they want to. */
    void atStart(@Observes StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.TEST) {
            return;
        }
        daily = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "journal-heads");
            thread.setDaemon(true);
            return thread;
        });
        daily.scheduleWithFixedDelay(this::writeOrTell, 0, MINUTES, TimeUnit.MINUTES);
    }

    void atStop(@Observes ShutdownEvent stop) {
        if (daily != null) {
            daily.shutdownNow();
        }
    }

    private void writeOrTell() {
        try {
            write();
        } catch (IOException | RuntimeException failed) {
            LOG.errorf(failed, "The journal's head of today could not be written to %s.", file);
        }
    }

    /**
     * The line of today, unless it is there or the clock does not know what day it is: the day, how many entries, and the
     * SHA-256 of the last.
     */
    void write() throws IOException {
        String today = clock.today().toString();
        if (watch.behind().isPresent() || lines().stream().anyMatch(line -> line.startsWith(today))) {
            return;
        }
        Journal.Head head = journal.head();
        String line = today + " " + head.entries() + " " + head.digest();
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        LOG.infof("Journal head, to be kept elsewhere: %s", line);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
