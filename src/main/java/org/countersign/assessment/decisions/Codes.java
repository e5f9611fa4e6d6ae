package org.countersign.assessment.decisions;

import jakarta.persistence.Converter;
import java.util.function.Function;
import org.countersign.site.columns.SeveralColumn;

/** Codes of contexts in one column: none has a space in it. */
@Converter
final class Codes extends SeveralColumn<String> {

    Codes() {
        super(" ", Function.identity(), Function.identity());
    }
}
