package org.countersign.verification.pages;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.countersign.rules.reports.UnitStage;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Text;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.ColumnHeading;
import org.countersign.standards.EditionKey;
import org.countersign.verification.VerificationQuery;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the verifier's list was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
record VerificationFilter(
        @Parameter(description = Asked.LEARNERS_NAME) @QueryParam("text")
        String text,

        @Parameter(schema = @Schema(implementation = UnitStage.class)) @QueryParam("stage")
        String stage,

        @Parameter(description = Asked.AN_EDITION, example = "CFACSC4/1") @QueryParam("unit")
        String unit,

        @Parameter(schema = @Schema(implementation = VerificationQuery.Order.class)) @QueryParam("sort")
        String sort) {

    VerificationQuery query() {
        return new VerificationQuery(
                Text.line(text),
                Choice.among(UnitStage.values(), stage),
                EditionKey.read(unit),
                Choice.among(VerificationQuery.Order.values(), sort).orElse(VerificationQuery.Order.OLDEST));
    }

    /** The same for a program, which is told what cannot be read. */
    Answer<VerificationQuery> asked() {
        return Asked.answer(
                this::query,
                List.of(
                        Asked.choice("stage", UnitStage.values(), stage),
                        Asked.edition("unit", unit, EditionKey.read(unit).isPresent()),
                        Asked.choice("sort", VerificationQuery.Order.values(), sort)));
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
