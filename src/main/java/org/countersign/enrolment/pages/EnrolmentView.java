package org.countersign.enrolment.pages;

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
        return allocations.stream().filter(AllocationView::acts).toList();
    }

    /**
     * @param acts today
     * @param whyNot a sentence where they are allocated today and cannot act all the same; null otherwise
     */
    @TemplateData
    record AllocationView(
            String id,
            String person,
            String capacity,
            LocalDate from,
            LocalDate lastDay,
            boolean acts,
            String whyNot) {}
}
