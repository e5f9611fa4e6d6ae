package org.countersign.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The room's facts as the journal has digests of them. */
@ApplicationScoped
class JournalledChecks implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                Samples.SAMPLE, Sample.class,
                Samples.ACTION, Action.class,
                Actions.RESPONSE, ActionResponse.class,
                Actions.CLEARANCE, ActionClearance.class);
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
