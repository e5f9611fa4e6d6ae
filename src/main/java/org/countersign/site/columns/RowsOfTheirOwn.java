package org.countersign.site.columns;

import jakarta.persistence.Converter;
import java.util.List;

/** A list within a fact that stands in rows of its own: the row of the fact has no column for it, and is read without it. */
@Converter
public final class RowsOfTheirOwn extends ValueColumn<List<?>, String> {

    /** What is read in place of a column. */
    public static final String NO_COLUMN = "''";

    RowsOfTheirOwn() {
        super(list -> "", column -> List.of());
    }
}
