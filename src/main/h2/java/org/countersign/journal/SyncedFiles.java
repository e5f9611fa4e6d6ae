package org.countersign.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * Files of the embedded database whose every write is on the disk before the next begins, whatever connection asked for
 * it. H2 by itself leaves what it wrote to the operating system. They are named {@code sync:} and a path, and nobody but
 * the program's own account may read them.
 */
public final class SyncedFiles extends FilePathWrapper {

    private static final String SCHEME = "sync";

    /** H2 knows the scheme from then on; more than once does no harm. */
    static void register() {
        FilePath.register(new SyncedFiles());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (mode.equals("r")) {
            return super.open(mode);
        }
        Path file = Paths.get(getBase().toString());
        if (!Files.exists(file)) {
            Files.createFile(file, toUsAlone(file));
        }
        return new SyncedFile(file);
    }

    private static FileAttribute<?>[] toUsAlone(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
