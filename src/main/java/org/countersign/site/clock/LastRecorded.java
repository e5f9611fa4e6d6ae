package org.countersign.site.clock;

import java.time.Instant;
import java.util.Optional;

/** When something was last recorded, told by the room that knows the journal; never, in a new installation. */
public interface LastRecorded {

    Optional<Instant> moment();
}
