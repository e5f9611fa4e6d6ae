package org.countersign.catalogue.search;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.catalogue.Catalogued;
import org.countersign.standards.Standard;

/**
 * A standard as a list has it.
 *
 * @param suites of standards that it is one of
 * @param levels each with its framework, {@code RQF 2}
 * @param noLongerCurrent see {@link StandardState#NO_LONGER_CURRENT}
 */
@TemplateData
public record ListedStandard(
        Catalogued<Standard> held, List<String> suites, List<String> levels, boolean noLongerCurrent) {

    public Standard standard() {
        return held.model();
    }

    boolean isIn(StandardState state) {
        return switch (state) {
            case IN_USE -> held.frozen().isPresent();
            case NOT_IN_USE -> held.frozen().isEmpty();
            case NO_LONGER_CURRENT -> noLongerCurrent;
        };
    }
}
