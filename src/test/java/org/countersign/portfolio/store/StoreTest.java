package org.countersign.portfolio.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.site.answers.Answer;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Clocks;
import org.countersign.site.disk.Disks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every moment at which the program can be killed, and what the next start makes of what is left. */
class StoreTest {

    @TempDir
    Path data;

    /** The digests that rows name. */
    private final Set<String> rows = new HashSet<>();

    private Folders folders;
    private Inbox inbox;
    private FolderStore store;
    private Leftovers leftovers;

    @BeforeEach
    void open() {
        EvidenceLimits limits = new EvidenceLimits(new MemorySize(BigInteger.valueOf(1_024)), 20, Duration.ofHours(1));
        CentreClock clock = Clocks.london();
        folders = new Folders(data);
        inbox = new Inbox(folders, Disks.withRoom(), limits);
        leftovers = new Leftovers(folders, data.resolve("uploads"), limits, clock);
        store = new FolderStore(folders, leftovers);
    }

    @Test
    void whatIsKeptIsReadBackWholeAndInParts() throws IOException {
        String sha256 = keep("Busy Saturday, a queue at the desk");

        assertThat(read(sha256, 0, 1_000)).isEqualTo("Busy Saturday, a queue at the desk");
        assertThat(read(sha256, 5, 8)).isEqualTo("Saturday");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Files there have no owner's rights of this kind.")
    void nobodyElseOnTheMachineReadsWhatIsKept() throws IOException {
        String sha256 = keep("In confidence");

        Path kept = folders.kept()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        String first = keep("the same");
        String second = keep("the same");

        assertThat(second).isEqualTo(first);
        store.settle(first);
        assertThat(files()).containsExactly(first);
    }

    @Test
    void killedWhileAFileIsComingInItIsGoneAfterTheNextStart() throws IOException {
        InputStream brokenOff = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the line broke");
                }
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                into[offset] = (byte) read();
                return 1;
            }
        };
        assertThatThrownBy(() -> inbox.receive(brokenOff, "film.mp4")).hasMessage("the line broke");
        assertThat(files()).isEmpty();

        Path killed = Files.writeString(folders.incoming().resolve("half.part"), "half of i");
        old(killed);
        sweep();

        assertThat(files()).isEmpty();
    }

    @Test
    void killedAfterAFileCameInAndBeforeItIsKeptItIsGoneAfterTheNextStart() throws IOException {
        old(receive("came in whole").path());

        sweep();

        assertThat(files()).isEmpty();
    }

    @Test
    void killedAfterAFileIsKeptAndBeforeItsRowIsCommittedItIsGoneAfterTheNextStart() throws IOException {
        String sha256 = keep("nobody's");
        old(place(sha256));
        old(unsettled(sha256));

        sweep();

        assertThat(files()).isEmpty();
    }

    @Test
    void aSettledFileStaysThoughNoRowNamesItAnyMore() throws IOException {
        String sha256 = keep("of a newer database");
        store.settle(sha256);
        old(place(sha256));

        sweep();

        assertThat(read(sha256, 0, 100)).isEqualTo("of a newer database");
        assertThat(store.kept()).containsExactly(sha256);
    }

    @Test
    void whatWasThrownAwayGoesUnlessAnotherRowNamesIt() throws IOException {
        String alone = keep("thrown away");
        String shared = keep("thrown away by one of two");
        rows.add(shared);
        for (String sha256 : List.of(alone, shared)) {
            store.settle(sha256);
            store.release(sha256);
            old(place(sha256));
            old(unsettled(sha256));
        }

        sweep();

        assertThat(files()).containsExactly(shared);
    }

    @Test
    void killedAfterTheRowIsCommittedTheFileStaysHoweverOld() throws IOException {
        String sha256 = keep("somebody's");
        rows.add(sha256);
        old(place(sha256));
        old(unsettled(sha256));

        sweep();

        assertThat(read(sha256, 0, 100)).isEqualTo("somebody's");
    }

    @Test
    void killedWhileTheSweepHadAFileInHandItIsPutBackWhereARowNamesIt() throws IOException {
        String sha256 = keep("named meanwhile");
        store.settle(sha256);
        Files.move(place(sha256), folders.incoming().resolve(sha256 + ".set-aside"));
        old(folders.incoming().resolve(sha256 + ".set-aside"));
        rows.add(sha256);

        sweep();

        assertThat(read(sha256, 0, 100)).isEqualTo("named meanwhile");
        assertThat(files()).containsExactly(sha256);
    }

    @Test
    void killedWhileTheSweepHadAFileInHandItIsRemovedWhereNothingNamesIt() throws IOException {
        String sha256 = keep("nobody's");
        old(unsettled(sha256));
        Files.move(place(sha256), folders.incoming().resolve(sha256 + ".set-aside"));
        old(folders.incoming().resolve(sha256 + ".set-aside"));

        sweep();

        assertThat(files()).isEmpty();
    }

    @Test
    void aFileAnotherNodeIsWritingOrAboutToCommitIsLeftAlone() throws IOException {
        Path coming = receive("coming in").path();
        String kept = keep("row on its way");

        sweep();

        assertThat(coming).exists();
        assertThat(read(kept, 0, 100)).isEqualTo("row on its way");
    }

    @Test
    void contentKeptAgainWhileTheSweepLooksAtTheOldFileStays() throws IOException {
        String sha256 = keep("twice");
        old(place(sha256));
        old(unsettled(sha256));

        store.sweep(digests -> {
            // Another node keeps the same content between the question and the answer; its row is not committed yet.
            if (Files.exists(place(sha256))) {
                keepUnchecked("twice");
            }
            return named(digests);
        });

        assertThat(read(sha256, 0, 100)).isEqualTo("twice");
    }

    @Test
    void aFileLargerThanTheCentreAcceptsIsRefusedAndLeavesNothing() throws IOException {
        assertThat(refusal("x".repeat(1_025), "long.txt"))
                .isEqualTo("“long.txt” is larger than the 1 KB your centre accepts, so it was not added. Shorten it or"
                        + " save it smaller, then choose it again.");
        assertThat(files()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefusedAndLeavesNothing() throws IOException {
        assertThat(refusal("", "empty.txt"))
                .isEqualTo("“empty.txt” is empty, so it was not added. Check that it was saved, then choose it again.");
        assertThat(files()).isEmpty();
    }

    @Test
    void aKeyThatIsNoDigestNamesNoPlaceOnTheDisk() {
        assertThatThrownBy(() -> store.read("../../secret", 0, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private String keep(String content) throws IOException {
        try (Incoming incoming = receive(content)) {
            store.keep(incoming);
            return incoming.sha256();
        }
    }

    private void keepUnchecked(String content) {
        try {
            keep(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Incoming receive(String content) throws IOException {
        return inbox.receive(stream(content), "note.txt").orThrow();
    }

    private String refusal(String content, String name) throws IOException {
        Answer<Incoming> answer = inbox.receive(stream(content), name);
        return ((Answer.Refused<Incoming>) answer).refusals().get(0).sentence();
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private String read(String sha256, long from, long length) throws IOException {
        try (InputStream in = store.read(sha256, from, length).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void sweep() throws IOException {
        store.sweep(this::named);
        leftovers.sweep();
    }

    private Set<String> named(Collection<String> digests) {
        return digests.stream().filter(rows::contains).collect(Collectors.toSet());
    }

    private Path place(String sha256) {
        return folders.kept()
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private Path unsettled(String sha256) {
        return folders.incoming().resolve(sha256 + ".unsettled");
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    /** All there is on disk, wherever. */
    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
