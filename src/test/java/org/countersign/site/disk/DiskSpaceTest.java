package org.countersign.site.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class DiskSpaceTest {

    /** Linux has a disk on which there is never room. */
    private static final Path NO_ROOM = Paths.get("/dev/full");

    @Test
    void whatAFullDiskSaysIsKnown() {
        Assumptions.assumeTrue(Files.exists(NO_ROOM), "There is no " + NO_ROOM + " on this machine");
        Throwable said = catchThrowable(() -> {
            try (OutputStream out = Files.newOutputStream(NO_ROOM)) {
                out.write(1);
            }
        });
        assertThat(DiskSpace.isLackOfRoom(said)).as(String.valueOf(said)).isTrue();
    }

    @Test
    void whatADatabaseSaysOfItsOwnDiskIsKnown() {
        assertThat(DiskSpace.isLackOfRoom(new SQLException("could not extend file \"base/1/2\"", "53100")))
                .isTrue();
        assertThat(DiskSpace.isLackOfRoom(new SQLException("duplicate key", "23505")))
                .isFalse();
    }

    @Test
    void anotherFailureIsNotTakenForIt() {
        assertThat(DiskSpace.isLackOfRoom(new IOException("Connection reset"))).isFalse();
        assertThat(DiskSpace.isLackOfRoom(new IllegalStateException("No space left on device")))
                .isFalse();
    }

    @Test
    void aDiskWithLessThanItsReserveIsFull() {
        assertThat(Disks.full().isFull()).isTrue();
        assertThat(Disks.withRoom().isFull()).isFalse();
    }

    @Test
    void aDiskIsFullForAWhileAfterSomethingCouldNotBeWritten() {
        DiskSpace disk = Disks.withRoom();
        disk.ranOut(new IOException("No space left on device"));
        assertThat(disk.isFull()).isTrue();
    }

    @Test
    void aFileThatIsLargerThanWhatIsLeftHasNoRoom() {
        DiskSpace disk = Disks.withRoom();
        assertThat(disk.hasRoomFor(1)).isTrue();
        assertThat(disk.hasRoomFor(Long.MAX_VALUE)).isFalse();
    }
}
