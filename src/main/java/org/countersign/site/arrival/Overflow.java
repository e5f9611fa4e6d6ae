package org.countersign.site.arrival;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** Bytes that are kept in memory while they are few, and on the disk once they are many. */
final class Overflow implements Closeable {

    private static final Logger LOG = Logger.getLogger(Overflow.class);

    private static final int IN_MEMORY = 16 * 1024;

    private final Path folder;
    private final ByteArrayOutputStream few = new ByteArrayOutputStream();
    private OutputStream many;
    private Path file;
    private long size;

    Overflow(Path folder) {
        this.folder = folder;
    }

    boolean takesAtOnce(byte[] bytes) {
        if (!areStillFewWith(bytes.length)) {
            return false;
        }
        few.writeBytes(bytes);
        size += bytes.length;
        return true;
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        if (file == null && !areStillFewWith(length)) {
            begin();
        }
        (file == null ? few : many).write(bytes, from, length);
        size += length;
    }

    private boolean areStillFewWith(int more) {
        return file == null && size + more <= IN_MEMORY;
    }

    private void begin() throws IOException {
        Files.createDirectories(folder);
        file = Files.createTempFile(folder, "arriving", "");
        many = Files.newOutputStream(file);
        few.writeTo(many);
        few.reset();
    }

    long size() {
        return size;
    }

    /** All of it as a file, however small; nothing is written afterwards. */
    Path file() throws IOException {
        if (file == null) {
            begin();
        }
        close();
        return file;
    }

    /** From the beginning; nothing is written afterwards. */
    InputStream read() throws IOException {
        close();
        return file == null ? new ByteArrayInputStream(few.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        if (many != null) {
            many.close();
        }
    }

    /** Nothing can be done where it does not go: the next start looks for what was left behind. */
    void drop() {
        try {
            close();
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warnf("What was sent could not be removed from %s: %s", file, e.getMessage());
        }
    }
}
