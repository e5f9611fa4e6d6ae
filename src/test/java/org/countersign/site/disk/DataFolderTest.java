package org.countersign.site.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Files there have no owner's rights of this kind.")
class DataFolderTest {

    private static final int MAY_NOT_MOUNT = 77;

    /** As unshare itself ends. */
    private static final int MAY_NOT_UNSHARE = 1;

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void notThereYet() {
        data = folder.resolve("data");
    }

    @Test
    void aNewFolderIsTheProgramsAlone() throws IOException {
        start(data, false);

        assertThat(rights(data)).isEqualTo("rwx------");
        assertThat(rights(data.resolve("evidence"))).isEqualTo("rwx------");
        assertThat(rights(data.resolve("evidence/uploads"))).isEqualTo("rwx------");
        assertThat(data.resolve("evidence/files")).isEmptyDirectory();
    }

    @Test
    void whatOthersCouldReadTheyCannotAfterTheNextStart() throws IOException {
        Path kept = open("evidence/files/ab/cd/abcd", "rw-r--r--");
        Path database = open("countersign.mv.db", "rw-rw-r--");
        Files.setPosixFilePermissions(kept.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        start(data, false);

        assertThat(rights(kept)).isEqualTo("rw-------");
        assertThat(rights(kept.getParent())).isEqualTo("rwx------");
        assertThat(rights(database)).isEqualTo("rw-------");
        assertThat(rights(data)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStartWithTheReason() throws IOException {
        Files.createDirectories(data);
        Files.createFile(data.resolve("evidence"));

        assertThatThrownBy(() -> new DataFolder(data, false).customize(null))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageStartingWith("Nothing can be written in the data folder " + data)
                .hasMessageEndingWith(
                        "Let the program's account write there, or name another folder by countersign.data.");
    }

    /** Rights alone stop nobody who runs it as root; what is mounted to be read stops everybody. */
    @Test
    void aFolderThatIsMountedToBeReadIsRefusedBeforeTheDatabaseIsOpened() throws IOException, InterruptedException {
        start(data, false);
        Path said = folder.resolve("said");
        Process onlyRead = new ProcessBuilder(
                        "unshare",
                        "-m",
                        "sh",
                        "-c",
                        "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" || exit 77; exec \"$2\" -cp \"$3\" \"$4\" \"$1\"",
                        "sh",
                        data.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        AtStart.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int ended = onlyRead.waitFor();
        Assumptions.assumeTrue(
                ended != MAY_NOT_MOUNT && ended != MAY_NOT_UNSHARE,
                () -> "This machine does not let its tests mount a folder: " + read(said));

        assertThat(read(said))
                .endsWith("Nothing can be written in the data folder " + data
                        + " (Read-only file system). Let the program's account write there, or name another folder by"
                        + " countersign.data.");
    }

    /** What is done before the database is opened, in a program of its own. */
    static final class AtStart {

        private AtStart() {}

        public static void main(String... folder) {
            try {
                new DataFolder(Path.of(folder[0]), false).customize(null);
            } catch (ConfigurationException refused) {
                System.out.print(refused.getMessage());
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void start(Path data, boolean onlyReads) {
        DataFolder folder = new DataFolder(data, onlyReads);
        folder.customize(null);
        folder.atStart(null);
    }

    @Test
    void whatOnlyReadsChangesNothing() throws IOException {
        Path database = open("countersign.mv.db", "rw-r--r--");

        start(data, true);

        assertThat(rights(database)).isEqualTo("rw-r--r--");
        assertThat(data.resolve("evidence")).doesNotExist();
    }

    private Path open(String name, String rights) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "kept");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
