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

    /** Those that hold today, for the list. */
    public List<AllocationView> current() {
        return allocations.stream().filter(AllocationView::current).toList();
    }

    /** @param current holds today */
    @TemplateData
    record AllocationView(
            String id, String person, String capacity, LocalDate from, LocalDate lastDay, boolean current) {}
}
