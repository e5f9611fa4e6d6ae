package org.countersign.assessment.summary;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Text;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a caseload was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
public record CaseloadFilter(
        @Parameter(description = Asked.LEARNERS_NAME) @QueryParam("text")
        String text,

        @Parameter(description = Asked.AN_EDITION, example = "CFACSC4/1") @QueryParam("unit")
        String unit,

        @Parameter(schema = @Schema(implementation = CaseloadQuery.Order.class)) @QueryParam("sort")
        String sort) {

    public CaseloadQuery query() {
        return new CaseloadQuery(
                Text.line(text),
                EditionKey.read(unit),
                Choice.among(CaseloadQuery.Order.values(), sort).orElse(CaseloadQuery.Order.WAITING));
    }

    /** The same for a program, which is told what cannot be read. */
    public Answer<CaseloadQuery> asked() {
        return Asked.answer(
                this::query,
                List.of(
                        Asked.edition("unit", unit, EditionKey.read(unit).isPresent()),
                        Asked.choice("sort", CaseloadQuery.Order.values(), sort)));
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        CaseloadQuery query = query();
        return !query.text().isEmpty() || query.unit().isPresent();
    }
}
