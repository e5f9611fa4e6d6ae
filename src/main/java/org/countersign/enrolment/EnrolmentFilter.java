package org.countersign.enrolment;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.countersign.site.Choice;
import org.countersign.site.ColumnHeading;
import org.countersign.standards.EditionKey;

/** What the list of enrolments was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record EnrolmentFilter(
        @QueryParam("text") String text,
        @QueryParam("standard") String standard,
        @QueryParam("missing") String missing,
        @QueryParam("sort") String sort) {

    EnrolmentQuery query() {
        return new EnrolmentQuery(
                text == null ? "" : text.strip(), EditionKey.read(standard), chosenMissing(), order());
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        EnrolmentQuery query = query();
        return !query.text().isEmpty()
                || query.standard().isPresent()
                || query.missing().isPresent();
    }

    List<ColumnHeading> headings(EnrolmentWords words) {
        return List.of(
                heading(words.learner(), EnrolmentQuery.Order.LEARNER),
                heading(words.unit(), EnrolmentQuery.Order.UNIT),
                heading(words.enrolledOn(), EnrolmentQuery.Order.ENROLLED));
    }

    private ColumnHeading heading(String label, EnrolmentQuery.Order by) {
        return ColumnHeading.of(label, EnrolmentPages.PATH, by.name(), order() == by)
                .keeping("text", text)
                .keeping("standard", standard)
                .keeping("missing", missing);
    }

    private Optional<EnrolmentQuery.Missing> chosenMissing() {
        return Choice.among(EnrolmentQuery.Missing.values(), missing);
    }

    private EnrolmentQuery.Order order() {
        return Choice.among(EnrolmentQuery.Order.values(), sort).orElse(EnrolmentQuery.Order.NEWEST);
    }
}
