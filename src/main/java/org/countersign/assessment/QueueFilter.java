package org.countersign.assessment;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import org.countersign.site.Choice;
import org.countersign.standards.EditionKey;

/** What a queue was asked for, as its address says it; what cannot be read is left out. */
@TemplateData
public record QueueFilter(
        @QueryParam("text") String text,
        @QueryParam("kind") String kind,
        @QueryParam("unit") String unit,
        @QueryParam("sort") String sort) {

    public QueueQuery query() {
        return new QueueQuery(
                text == null ? "" : text.strip(),
                Choice.among(Waiting.Kind.values(), kind),
                EditionKey.read(unit),
                Choice.among(QueueQuery.Order.values(), sort).orElse(QueueQuery.Order.WAITING));
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        QueueQuery query = query();
        return !query.text().isEmpty()
                || query.kind().isPresent()
                || query.unit().isPresent();
    }
}
