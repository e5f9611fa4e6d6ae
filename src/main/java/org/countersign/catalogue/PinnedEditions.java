package org.countersign.catalogue;

import java.util.List;
import org.countersign.standards.EditionKey;

/** What units were pinned to when their learners were enrolled. */
public interface PinnedEditions {

    /** The standards that units are on. */
    Pins standards();

    /** The policies that units are under. */
    Pins policies();

    /** Pins of one kind. */
    interface Pins {

        /** As the units say now, each once. */
        List<Pin> all();

        /** Whether the journal tells of one of the units that say so, and none of them only was put in or changed. */
        boolean isTold(Pin pin);
    }

    /** The qualifications that learners are on. */
    interface OfQualifications extends Pins {}

    /** An edition with the digest it had then. */
    record Pin(EditionKey key, String digest) {}
}
