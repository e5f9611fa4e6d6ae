package org.countersign.enrolment;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import org.countersign.people.Person;
import org.countersign.standards.EditionKey;

/** An enrolment as its page and its row in the list show it. */
@TemplateData
record EnrolmentView(
        String id,
        Person learner,
        String title,
        EditionKey standard,
        EditionKey policy,
        LocalDate enrolledOn,
        List<AllocationView> allocations) {

    /** Those that count today, for the list. */
    public List<AllocationView> current() {
        return allocations.stream()
                .filter(allocation -> allocation.holds() && allocation.hasRole())
                .toList();
    }

    /**
     * @param holds today
     * @param hasRole the person has the role for it; without it the allocation does not count
     */
    @TemplateData
    record AllocationView(
            String id,
            String person,
            String capacity,
            LocalDate from,
            LocalDate lastDay,
            boolean holds,
            boolean hasRole) {}
}
