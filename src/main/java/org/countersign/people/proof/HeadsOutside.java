package org.countersign.people.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.countersign.journal.Journal;
import org.countersign.people.PeopleWords;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.ClockWatch;
import org.countersign.site.jobs.Job;
import org.countersign.site.jobs.Progress;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes once a day into a file and into the log how long the journal is and what it ends with. Whoever keeps these lines
 * elsewhere can prove later that nothing before them was changed, even against somebody who has the whole database.
 */
@ApplicationScoped
class HeadsOutside implements Job {

    private static final Logger LOG = Logger.getLogger(HeadsOutside.class);
    private static final String FILE = "journal-heads.txt";

    private final Journal journal;
    private final CentreClock clock;
    private final ClockWatch watch;
    private final PeopleWords words;
    private final Path file;

    HeadsOutside(
            Journal journal,
            CentreClock clock,
            ClockWatch watch,
            PeopleWords words,
            @ConfigProperty(name = "countersign.data") Path data) {
        this.journal = journal;
        this.clock = clock;
        this.watch = watch;
        this.words = words;
        this.file = data.resolve(FILE);
    }

    @Override
    public String name() {
        return "journal-heads";
    }

    @Override
    public String title() {
        return words.heads();
    }

    @Override
    public String purpose() {
        return words.headsPurpose(FILE);
    }

    @Override
    public String outcome(Progress ended) {
        return words.headsWritten(ended.found());
    }

    /** So that a day that begins while the program runs has its line soon. */
    @Override
    public Optional<Duration> every() {
        return Optional.of(Duration.ofHours(1));
    }

    @Override
    public Progress goOn(Progress before) {
        try {
            int written = write() ? 1 : 0;
            return new Progress(written, written, written, Optional.empty(), true);
        } catch (IOException failed) {
            throw new UncheckedIOException("The journal's head of today could not be written to " + file, failed);
        }
    }

    /**
     * The line of today, unless it is there or the clock does not know what day it is: the day, how many entries, and the
     * SHA-256 of the last. Whether it was written.
     */
    boolean write() throws IOException {
        String today = clock.today().toString();
        if (watch.behind().isPresent() || lines().stream().anyMatch(line -> line.startsWith(today))) {
            return false;
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
        return true;
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }
}
