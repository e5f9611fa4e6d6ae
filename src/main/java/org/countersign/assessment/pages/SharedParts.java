package org.countersign.assessment.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Parts that many rows of one matrix have in common, each rendered once: fifty pieces stand four hundred times in a full
 * unit, which was the largest single cost of its page.
 */
final class SharedParts {

    private final Map<Object, RawString> rendered = new HashMap<>();

    @CheckedTemplate(basePath = "assessment")
    static class Templates {

        static native TemplateInstance chip(UnitView.Chip chip);

        static native TemplateInstance contexts(List<UnitView.Cell> cells);

        static native TemplateInstance ranges(List<UnitView.RangeChip> chips);

        static native TemplateInstance standing(Badge badge);

        static native TemplateInstance row(UnitView.Row row);
    }

    /** @param of what tells two of them apart */
    RawString chip(Object of, Supplier<UnitView.Chip> chip) {
        return once(of, () -> Templates.chip(chip.get()));
    }

    RawString contexts(List<UnitView.Cell> cells) {
        return once(cells, () -> Templates.contexts(cells));
    }

    RawString ranges(List<UnitView.RangeChip> chips) {
        return once(chips, () -> Templates.ranges(chips));
    }

    RawString standing(Badge badge) {
        return once(badge, () -> Templates.standing(badge));
    }

    /**
     * Not shared, but rendered by itself: inside a page each name is looked for in every section around it first, which took
     * a third of the time of a full unit.
     */
    RawString row(UnitView.Row row) {
        return new RawString(Templates.row(row).render());
    }

    private RawString once(Object of, Supplier<TemplateInstance> template) {
        return rendered.computeIfAbsent(
                of, absent -> new RawString(template.get().render()));
    }
}
