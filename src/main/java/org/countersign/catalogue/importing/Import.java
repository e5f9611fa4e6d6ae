package org.countersign.catalogue.importing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.standards.faults.Fault;
import org.countersign.standards.importing.Imported;

/**
 * A document that was brought in, and what comes of it with the answers given so far.
 *
 * @param answers by the keys of the questions
 * @param found one for each standard in it
 */
record Import(UUID id, String name, Instant broughtAt, Map<String, String> answers, List<Found> found) {

    private static final String SAYS_THE_SAME = "already-there";

    /**
     * One standard in it.
     *
     * @param number from 1
     * @param there where the catalogue has this edition already, whether it says the same
     */
    record Found(int number, Imported imported, Optional<Fault.Found> there) {

        boolean isInTheCatalogue() {
            return there.filter(why -> why.code().equals(SAYS_THE_SAME)).isPresent();
        }
    }

    /** Whatever is answered. */
    static boolean comesToNothing(Imported imported) {
        return imported.refused().isPresent() && imported.whole().isEmpty();
    }

    Optional<Found> found(int number) {
        return found.stream().filter(one -> one.number() == number).findFirst();
    }
}
