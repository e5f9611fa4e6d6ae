package org.countersign.catalogue.pages;

import java.time.Instant;
import java.util.Optional;
import org.countersign.catalogue.Held;

/**
 * Whether learners are on an edition, and what it is kept as.
 *
 * @param digest for the administrator
 * @param file where its file stands; for the administrator
 * @param fileGone true where only what was frozen is left
 */
record UseView(Optional<Instant> since, Optional<String> digest, Optional<String> file, boolean fileGone) {

    static UseView of(Held<?> held, boolean administrator) {
        return new UseView(
                held.frozen().map(Held.Freezing::since),
                held.frozen().map(Held.Freezing::digest).filter(digest -> administrator),
                held.file().filter(file -> administrator),
                held.file().isEmpty());
    }
}
