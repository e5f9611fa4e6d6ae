package org.countersign.enrolment.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.site.answers.Answer;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of enrolments was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record EnrolmentFilter(
        @Parameter(description = TEXT) @QueryParam("text") String text,

        @Parameter(description = EDITION, example = "CFACSC4/1") @QueryParam("standard")
        String standard,

        @Parameter(schema = @Schema(implementation = EnrolmentQuery.Missing.class)) @QueryParam("missing")
        String missing,

        @Parameter(schema = @Schema(implementation = EnrolmentQuery.Order.class)) @QueryParam("sort")
        String sort) {

    private static final String TEXT = "Part of the learner's name or candidate number; for administrators";
    private static final String EDITION = "An edition, as it stands in addresses; for administrators";

    EnrolmentQuery query() {
        return new EnrolmentQuery(
                text == null ? "" : text.strip(), EditionKey.read(standard), chosenMissing(), order());
    }

    /** The same for a program, which is told what cannot be read. */
    Answer<EnrolmentQuery> asked() {
        return Asked.answer(
                this::query,
                List.of(
                        Asked.edition(
                                "standard", standard, EditionKey.read(standard).isPresent()),
                        Asked.choice("missing", EnrolmentQuery.Missing.values(), missing),
                        Asked.choice("sort", EnrolmentQuery.Order.values(), sort)));
    }

    /** Those that were sent: only the whole list of the centre is narrowed down and sorted. */
    List<String> sent() {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("text", text);
        parameters.put("standard", standard);
        parameters.put("missing", missing);
        parameters.put("sort", sort);
        parameters.values().removeIf(Objects::isNull);
        return List.copyOf(parameters.keySet());
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
