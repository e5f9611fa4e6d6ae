package org.countersign.catalogue.api;

import io.quarkus.qute.TemplateExtension;
import org.countersign.standards.CriterionKind;
import org.countersign.standards.Standard;

/** How much there is to show in a standard. */
final class Counts {

    private Counts() {}

    @TemplateExtension
    static long performance(Standard standard) {
        return of(standard, CriterionKind.PERFORMANCE);
    }

    @TemplateExtension
    static long knowledge(Standard standard) {
        return of(standard, CriterionKind.KNOWLEDGE);
    }

    private static long of(Standard standard, CriterionKind kind) {
        return standard.criteria().stream()
                .filter(criterion -> criterion.kind() == kind && !criterion.isItem())
                .count();
    }
}
