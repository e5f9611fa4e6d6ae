package org.countersign.portfolio.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.site.disk.Sha256;

/** Whether kept files are still what was given: their bytes held against the digest they are kept under. */
@ApplicationScoped
public class FileProof {

    private static final int AT_ONCE = 256 * 1024;

    private final Store store;
    private final Map<String, Found> sinceStart = new ConcurrentHashMap<>();

    FileProof(Store store) {
        this.store = store;
    }

    public enum Found {
        AS_GIVEN,
        CHANGED,
        GONE
    }

    /** Reads the whole file, whatever was found before. */
    public Found afresh(String sha256) {
        Found found = compare(sha256);
        sinceStart.put(sha256, found);
        return found;
    }

    /** Reads it where it was not found to be as it was given since the program started. */
    public Found sinceStart(String sha256) {
        return sinceStart.get(sha256) == Found.AS_GIVEN ? Found.AS_GIVEN : afresh(sha256);
    }

    /** Without reading anything: what was found when somebody last looked. */
    public boolean isKnownToDiffer(String sha256) {
        return sinceStart.getOrDefault(sha256, Found.AS_GIVEN) != Found.AS_GIVEN;
    }

    private Found compare(String sha256) {
        try {
            Optional<InputStream> kept = store.read(sha256, 0, Long.MAX_VALUE);
            if (kept.isEmpty()) {
                return Found.GONE;
            }
            MessageDigest digest = Sha256.begun();
            try (InputStream in = kept.get()) {
                byte[] bytes = new byte[AT_ONCE];
                for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                    digest.update(bytes, 0, read);
                }
            }
            return Sha256.of(digest).hex().equals(sha256) ? Found.AS_GIVEN : Found.CHANGED;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The store could not read " + sha256, unreadable);
        }
    }
}
