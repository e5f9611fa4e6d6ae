package org.countersign.site.lists;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.UriBuilder;

/**
 * The heading of a column that a list can be sorted by.
 *
 * @param link the same list from its first page, sorted by it
 * @param sorted whether it is sorted by it now
 */
@TemplateData
public record ColumnHeading(String label, String link, boolean sorted) {

    /** Of the list at a path, which knows the column by a name of its own. */
    public static ColumnHeading of(String label, String path, String column, boolean sorted) {
        return new ColumnHeading(
                label,
                UriBuilder.fromPath(path).queryParam("sort", column).build().toString(),
                sorted);
    }

    /** With what the list was narrowed down by, if it was. */
    public ColumnHeading keeping(String parameter, String value) {
        return value == null || value.isEmpty()
                ? this
                : new ColumnHeading(
                        label,
                        UriBuilder.fromUri(link)
                                .queryParam(parameter, "{value}")
                                .build(value)
                                .toString(),
                        sorted);
    }
}
