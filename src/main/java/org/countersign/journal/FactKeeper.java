package org.countersign.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where facts are kept that the journal has digests of, so that the two can be compared. */
interface FactKeeper {

    /** The kinds of entry whose facts are kept here, each with its record. */
    Map<String, Class<? extends Record>> kinds();

    /** The fact as it stands now, equal to what was journalled unless somebody changed it; empty if it is gone. */
    Optional<?> fact(String kind, UUID subject);

    /**
     * Ids of the facts of that kind as they stand now, each of which has an entry unless it was put in by somebody: the next
     * ones after that id, in an order that stays, and at most so many.
     */
    List<UUID> subjects(String kind, Optional<UUID> after, int most);
}
