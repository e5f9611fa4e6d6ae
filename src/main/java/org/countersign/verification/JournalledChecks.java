package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

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

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case Samples.SAMPLE -> SampleRow.class;
                    case Samples.ACTION -> ActionRow.class;
                    case Actions.RESPONSE -> ActionResponseRow.class;
                    default -> ActionClearanceRow.class;
                },
                after,
                most);
    }
}
