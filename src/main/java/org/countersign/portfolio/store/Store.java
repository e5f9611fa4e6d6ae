package org.countersign.portfolio.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Where the bytes of evidence are kept, once for each content, under their SHA-256. */
public interface Store {

    /** Keeps a file that has come in; when this returns it survives the loss of power. The same content is kept once. */
    void keep(Incoming file) throws IOException;

    /** So many bytes from a place on; empty where nothing is kept under that digest. The caller closes it. */
    Optional<InputStream> read(String sha256, long from, long length) throws IOException;

    /**
     * The content as a file on this machine, to be looked into here and there; empty where nothing is kept under that
     * digest. The caller closes it.
     */
    Optional<FileChannel> open(String sha256) throws IOException;

    /** Removes what nothing refers to and nobody has touched for a while. Returns how many were removed. */
    int sweep(References references) throws IOException;

    /** Who knows what is referred to: the rows. */
    interface References {

        /** Those of the digests that a row names. */
        Set<String> among(Collection<String> digests);
    }
}
