package org.countersign.people.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.countersign.journal.Journal;
import org.countersign.site.clock.LastRecorded;

/** Tells the shell when the journal's last entry was recorded. */
@ApplicationScoped
class LastEntry implements LastRecorded {

    private final Journal journal;

    LastEntry(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Optional<Instant> moment() {
        return journal.lastRecordedAt();
    }
}
