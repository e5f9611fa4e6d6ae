package org.countersign.verification;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.Choice;
import org.countersign.site.ColumnHeading;
import org.countersign.standards.EditionKey;

/** What the verifier's list was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record VerificationFilter(
        @QueryParam("text") String text,
        @QueryParam("stage") String stage,
        @QueryParam("unit") String unit,
        @QueryParam("sort") String sort) {

    VerificationQuery query() {
        return new VerificationQuery(
                text == null ? "" : text.strip(),
                Choice.among(UnitStage.values(), stage),
                EditionKey.read(unit),
                Choice.among(VerificationQuery.Order.values(), sort).orElse(VerificationQuery.Order.OLDEST));
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        VerificationQuery query = query();
        return !query.text().isEmpty()
                || query.stage().isPresent()
                || query.unit().isPresent();
    }

    List<ColumnHeading> headings(VerificationWords words) {
        return List.of(
                heading(words.learner(), VerificationQuery.Order.LEARNER),
                heading(words.unit(), VerificationQuery.Order.UNIT),
                heading(words.stage(), VerificationQuery.Order.STAGE));
    }

    private ColumnHeading heading(String label, VerificationQuery.Order by) {
        return ColumnHeading.of(label, VerificationPages.PATH, by.name(), query().sort() == by)
                .keeping("text", text)
                .keeping("stage", stage)
                .keeping("unit", unit);
    }
}
