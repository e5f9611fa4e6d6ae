package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.journal.Journalled;

/** The room's facts as the journal has digests of them. */
@ApplicationScoped
class JournalledChecks implements Journalled {

    @Override
    public Set<String> kinds() {
        return Set.of(Samples.SAMPLE, Samples.ACTION, Actions.RESPONSE, Actions.CLEARANCE);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case Samples.SAMPLE -> SampleRow.withId(subject);
            case Samples.ACTION -> ActionRow.withId(subject);
            case Actions.RESPONSE -> ActionResponseRow.withId(subject);
            default -> ActionClearanceRow.withId(subject);
        };
    }
}
