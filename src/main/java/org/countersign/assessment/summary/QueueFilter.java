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

/** What a queue was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
public record QueueFilter(
        @Parameter(description = Asked.LEARNERS_NAME) @QueryParam("text")
        String text,

        @Parameter(schema = @Schema(implementation = Waiting.Kind.class)) @QueryParam("kind")
        String kind,

        @Parameter(description = Asked.AN_EDITION, example = "CFACSC4/1") @QueryParam("unit")
        String unit,

        @Parameter(schema = @Schema(implementation = QueueQuery.Order.class)) @QueryParam("sort")
        String sort) {

    public QueueQuery query() {
        return new QueueQuery(
                Text.line(text),
                Choice.among(Waiting.Kind.values(), kind),
                EditionKey.read(unit),
                Choice.among(QueueQuery.Order.values(), sort).orElse(QueueQuery.Order.WAITING));
    }

    /** The same for a program, which is told what cannot be read. */
    public Answer<QueueQuery> asked() {
        return Asked.answer(
                this::query,
                List.of(
                        Asked.choice("kind", Waiting.Kind.values(), kind),
                        Asked.edition("unit", unit, EditionKey.read(unit).isPresent()),
                        Asked.choice("sort", QueueQuery.Order.values(), sort)));
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        QueueQuery query = query();
        return !query.text().isEmpty()
                || query.kind().isPresent()
                || query.unit().isPresent();
    }
}
