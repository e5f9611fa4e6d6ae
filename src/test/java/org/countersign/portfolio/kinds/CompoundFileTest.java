package org.countersign.portfolio.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against what another program wrote, and against what nobody would. */
class CompoundFileTest {

    private static final Random CHANCE = new Random(7);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 100_000, 9_000_000})
    void aStreamIsReadAsItWasWritten(int length) throws IOException {
        byte[] content = new byte[length];
        CHANCE.nextBytes(content);
        try (Bytes file = written("small", new byte[500], "any", content)) {
            CompoundFile read = new CompoundFile(file);

            assertThat(read.content(stream(read, "any"), Integer.MAX_VALUE)).isEqualTo(content);
            assertThat(read.content(stream(read, "any"), 10)).isEqualTo(Arrays.copyOf(content, Math.min(10, length)));
            assertThat(stream(read, "any").size()).isEqualTo(length);
        }
    }

    @Test
    void foldersHoldTheirOwn() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            for (int number = 0; number < 300; number++) {
                DirectoryEntry inner = files.getRoot().createDirectory("folder " + number);
                inner.createDocument("note", new ByteArrayInputStream(new byte[] {(byte) number}));
            }
            try (Bytes file = written(files)) {
                CompoundFile read = new CompoundFile(file);

                assertThat(read.root()).hasSize(300).allSatisfy(entry -> {
                    byte number = (byte) Integer.parseInt(entry.name().substring(7));
                    assertThat(read.content(read.in(entry).get(0), 10)).containsExactly(number);
                });
            }
        }
    }

    @Test
    void chainsThatGoInACircleComeToAnEnd() throws IOException {
        byte[] circle = bytes("any", new byte[9_000]);
        ByteBuffer file = ByteBuffer.wrap(circle).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(76) + 1) * 512;
        for (int at = 0; at < 128; at++) {
            file.putInt(table + at * 4, at);
        }

        assertThatThrownBy(() -> new CompoundFile(on(circle))).isInstanceOf(CompoundFile.TooMany.class);
    }

    @Test
    void aFileWithAnyByteChangedOrMissingIsReadOrRefusedAndNothingElse() throws IOException {
        byte[] whole = bytes("any", new byte[5_000]);
        int refused = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = Arrays.copyOf(whole, round % 5 == 0 ? CHANCE.nextInt(whole.length) : whole.length);
            for (int change = 0; change < 4 && changed.length > 0; change++) {
                changed[CHANCE.nextInt(Math.min(changed.length, round % 2 == 0 ? 600 : changed.length))] =
                        (byte) CHANCE.nextInt();
            }
            try (Bytes file = on(changed)) {
                CompoundFile read = new CompoundFile(file);
                for (CompoundFile.Entry entry : read.root()) {
                    assertThat(read.content(entry, 10_000).length).isLessThanOrEqualTo(10_000);
                }
            } catch (IOException damaged) {
                refused++;
            }
        }
        assertThat(refused).isBetween(200, 1_800);
    }

    private static CompoundFile.Entry stream(CompoundFile file, String name) {
        return file.root().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Bytes written(String one, byte[] first, String other, byte[] second) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(one, new ByteArrayInputStream(first));
            files.getRoot().createDocument(other, new ByteArrayInputStream(second));
            return written(files);
        }
    }

    private Bytes written(POIFSFileSystem files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return on(bytes.toByteArray());
    }

    private static byte[] bytes(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.getRoot().createDocument(name, new ByteArrayInputStream(content));
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private Bytes on(byte[] content) throws IOException {
        return Bytes.of(Files.write(folder.resolve("file"), content));
    }
}
