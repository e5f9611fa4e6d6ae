package org.countersign.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.countersign.journal.Journalled;
import org.countersign.journal.Subjects;

/** The room's facts as the journal has digests of them. */
@ApplicationScoped
class JournalledEnrolments implements Journalled {

    @Override
    public Map<String, Class<? extends Record>> kinds() {
        return Map.of(
                Enrolments.ENROLMENT, Enrolment.class,
                Enrolments.ALLOCATION, Allocation.class,
                Enrolments.ALLOCATION_END, AllocationEnd.class);
    }

    @Override
    public Optional<?> fact(String kind, UUID subject) {
        return switch (kind) {
            case Enrolments.ENROLMENT -> EnrolmentRow.withId(subject).map(EnrolmentRow::toFact);
            case Enrolments.ALLOCATION -> AllocationRow.asRecorded(subject);
            default -> AllocationEndRow.withId(subject).map(AllocationEndRow::toFact);
        };
    }

    @Override
    public List<UUID> subjects(String kind, Optional<UUID> after, int most) {
        return Subjects.of(
                switch (kind) {
                    case Enrolments.ENROLMENT -> EnrolmentRow.class;
                    case Enrolments.ALLOCATION -> AllocationRow.class;
                    default -> AllocationEndRow.class;
                },
                after,
                most);
    }
}
