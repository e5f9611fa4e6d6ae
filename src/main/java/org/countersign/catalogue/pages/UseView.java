package org.countersign.catalogue.pages;

import java.time.Instant;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;

/**
 * Whether learners are on an edition, and what it is kept as.
 *
 * @param digest for the administrator
 * @param file where its file stands; for the administrator
 * @param fileGone true where only what was frozen is left
 */
record UseView(Optional<Instant> since, Optional<String> digest, Optional<String> file, boolean fileGone) {

    static UseView of(Catalogued<?> held, boolean administrator) {
        return new UseView(
                held.frozen().map(Catalogued.Freezing::since),
                held.frozen().map(Catalogued.Freezing::digest).filter(digest -> administrator),
                held.file().filter(file -> administrator),
                held.file().isEmpty());
    }
}
