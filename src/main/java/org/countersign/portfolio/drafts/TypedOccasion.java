package org.countersign.portfolio.drafts;

import java.util.List;
import org.countersign.site.Text;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One occasion as it was typed.
 *
 * @param from a date as the form sends it ({@code 2026-03-03}), or whatever was typed instead
 * @param customers the centre's codes as typed, apart by commas, semicolons or ends of lines
 */
@Schema(name = "DraftOccasion")
public record TypedOccasion(
        @Schema(examples = "2026-03-03") String from,

        @Schema(description = "Empty where it was one day", examples = "2026-03-04")
        String to,

        @Schema(examples = "Returns desk") String place,

        @Schema(implementation = Setting.class, examples = "paid-job")
        String setting,

        @Schema(implementation = Sector.class, examples = "private")
        String sector,

        List<String> contexts,

        @Schema(
                description = "The centre's own codes, never names, apart by comma, semicolon or end of line",
                examples = "C-101, C-102")
        String customers,

        @Schema(description = "Who else was there") String others) {

    public TypedOccasion {
        from = Text.line(from);
        to = Text.line(to);
        place = Text.line(place);
        setting = Text.line(setting);
        sector = Text.line(sector);
        contexts =
                contexts == null ? List.of() : contexts.stream().map(Text::line).toList();
        // The field of the form has one line, in which the codes of several lines would run into each other.
        customers = Text.line(Text.passage(customers).replaceAll("[,;]?\\s*\n\\s*", ", "));
        others = Text.passage(others);
    }

    static TypedOccasion nothing() {
        return new TypedOccasion("", "", "", "", "", List.of(), "", "");
    }

    /** The name of a field of the form. */
    public static String field(int index, String part) {
        return "occasions-" + index + "-" + part;
    }

    boolean isEmpty() {
        return equals(nothing());
    }
}
