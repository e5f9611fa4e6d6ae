package org.countersign.standards.library;

import java.io.IOException;
import java.io.InputStream;

/**
 * One file the library is read from, wherever it is kept.
 *
 * @param path as people know it; problems are reported under this name
 * @param size in bytes, known before anything is read; -1 where it is not
 */
public record LibrarySource(String path, long size, Content content) {

    /** Opens the file's bytes; the reader closes them. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
