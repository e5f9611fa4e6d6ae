package org.countersign.catalogue;

import java.time.Instant;
import java.util.Optional;
import org.countersign.standards.EditionKey;

/**
 * A standard or policy as the catalogue has it: what was frozen where it is in use, what its file says where it is not.
 *
 * @param frozen since when it is in use and under which digest; empty while nobody is enrolled on it
 * @param file where its file stands; empty where only what was frozen is left
 */
public record Catalogued<T>(EditionKey key, T model, Optional<Freezing> frozen, Optional<String> file) {

    /** @param digest SHA-256 of the canonical form, in hexadecimal */
    public record Freezing(Instant since, String digest) {}

    static <T> Catalogued<T> onFile(EditionKey key, T model, Optional<String> file) {
        return new Catalogued<>(key, model, Optional.empty(), file);
    }

    static <T> Catalogued<T> inUse(FrozenModels.Frozen<T> frozen, Optional<String> file) {
        Pinned<T> pinned = frozen.pinned();
        Freezing freezing = new Freezing(frozen.since(), pinned.digest());
        return new Catalogued<>(pinned.key(), pinned.model(), Optional.of(freezing), file);
    }
}
