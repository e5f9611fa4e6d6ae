package org.countersign.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Files there have no owner's rights of this kind.")
class DataFolderTest {

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void notThereYet() {
        data = folder.resolve("data");
    }

    @Test
    void aNewFolderIsTheProgramsAlone() throws IOException {
        new DataFolder(data, false).atStart(null);

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

        new DataFolder(data, false).atStart(null);

        assertThat(rights(kept)).isEqualTo("rw-------");
        assertThat(rights(kept.getParent())).isEqualTo("rwx------");
        assertThat(rights(database)).isEqualTo("rw-------");
        assertThat(rights(data)).isEqualTo("rwx------");
    }

    @Test
    void aFolderThatCannotBeWrittenStopsTheStartWithTheReason() throws IOException {
        Files.createDirectories(data);
        Files.createFile(data.resolve("evidence"));

        assertThatThrownBy(() -> new DataFolder(data, false).atStart(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Nothing can be written in the data folder " + data)
                .hasMessageEndingWith(
                        "Let the program's account write there, or name another folder by countersign.data.");
    }

    @Test
    void whatOnlyReadsChangesNothing() throws IOException {
        Path database = open("countersign.mv.db", "rw-r--r--");

        new DataFolder(data, true).atStart(null);

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
