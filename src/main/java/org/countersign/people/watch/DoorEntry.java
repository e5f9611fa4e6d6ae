package org.countersign.people.watch;

import java.time.Instant;
import java.util.Optional;
import org.countersign.site.PersonId;

/** What happened at the door, as it is kept. */
record DoorEntry(
        DoorEvent event,
        Instant at,
        Optional<PersonId> person,
        Optional<String> typed,
        String address,
        Optional<String> request) {}
