package org.countersign.journal;

import java.time.Instant;

/**
 * What somebody did, as a record: the one shape in which it is stored, journalled, seen by other rooms and given out. It
 * is recorded once and never edited.
 */
public interface Fact {

    /** The server's time. */
    Instant recordedAt();
}
