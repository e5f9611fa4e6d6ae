package org.countersign.portfolio.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where the bytes of evidence are kept, once for each content, under their SHA-256. */
public interface Store {

    /**
     * Keeps a file that has come in; when this returns it survives the loss of power. The same content is kept once.
     * Until it is settled it counts as an upload that was never finished.
     */
    void keep(Incoming file) throws IOException;

    /** A row names it now. */
    void settle(String sha256) throws IOException;

    /** Whoever gave it threw it away, and it may go unless another row names it. */
    void release(String sha256) throws IOException;

    /** So many bytes from a place on; empty where nothing is kept under that digest. The caller closes it. */
    Optional<InputStream> read(String sha256, long from, long length) throws IOException;

    /** Where the content is as a file on this machine, to be sent as it is; empty where nothing is kept under that digest. */
    Optional<Path> file(String sha256) throws IOException;

    /**
     * The content as a file on this machine, to be looked into here and there; empty where nothing is kept under that
     * digest. The caller closes it.
     */
    Optional<FileChannel> open(String sha256) throws IOException;

    /** What is kept, settled or not, by digest. */
    Set<String> kept() throws IOException;

    /**
     * Removes what was never settled or was released, where nothing refers to it and nobody has touched it for a while.
     * What is kept beside that stays, though no row names it: the rows may be those of an older backup. Returns how many
     * were removed.
     */
    int sweep(Named named) throws IOException;

    /** Which of some digests are named by rows now. */
    interface Named {

        Set<String> among(Collection<String> digests);
    }

    /** Who knows what is referred to: the rows. */
    interface References extends Named {

        /** All that rows name. */
        Set<String> all();
    }
}
