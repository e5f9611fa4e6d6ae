package org.countersign.portfolio.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has come in whole and is on disk for good, but is not yet in the store. Closing it removes it unless it
 * was kept.
 */
public record Incoming(Path path, long size, String sha256) implements AutoCloseable {

    /** The field of a form in which files are sent. */
    public static final String FIELD = "files";

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
