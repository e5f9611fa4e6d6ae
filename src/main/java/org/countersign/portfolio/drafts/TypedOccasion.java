package org.countersign.portfolio.drafts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.countersign.site.answers.Text;
import org.countersign.standards.Sector;
import org.countersign.standards.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One occasion as it was typed.
 *
 * @param from a date as the form sends it ({@code 2026-03-03}), or whatever was typed instead
 * @param customers the centre's codes as typed, apart by commas, semicolons or ends of lines
 * @param happening of an earlier version that this corrects, as the form was given it; empty where there is none
 */
@Schema(name = "DraftOccasion")
public record TypedOccasion(
        @Schema(examples = "2026-03-03") @JsonProperty("from")
        String from,

        @Schema(description = "Empty where it was one day", examples = "2026-03-04") @JsonProperty("to")
        String to,

        @Schema(examples = "Returns desk") @JsonProperty("place")
        String place,

        @Schema(implementation = Setting.class, examples = "paid-job") @JsonProperty("setting")
        String setting,

        @Schema(implementation = Sector.class, examples = "private") @JsonProperty("sector")
        String sector,

        @Schema(
                description = "Each with the standard it belongs to; a code alone where one unit claimed in has it",
                examples = "[\"CFACSC4/4c\"]")
        @JsonProperty("contexts")
        List<String> contexts,

        @Schema(
                description = "The centre's own codes, never names, apart by comma, semicolon or end of line",
                examples = "C-101, C-102")
        @JsonProperty("customers")
        String customers,

        @Schema(description = "Who else was there") @JsonProperty("others")
        String others,

        @Schema(
                description =
                        "Which occasion of the version before this corrects, as the draft of the next version gives"
                                + " it; absent in one that was not told of before",
                examples = "7d0b4f0e-52b4-4c60-9f5b-0a4fd8e3a111")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @JsonProperty("happening")
        String happening) {

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
        happening = Text.line(happening);
    }

    /** One that was not told of before. */
    public TypedOccasion(
            String from,
            String to,
            String place,
            String setting,
            String sector,
            List<String> contexts,
            String customers,
            String others) {
        this(from, to, place, setting, sector, contexts, customers, others, "");
    }

    static TypedOccasion nothing() {
        return new TypedOccasion("", "", "", "", "", List.of(), "", "");
    }

    /** The name of a field of the form. */
    public static String field(int index, String part) {
        return "occasions-" + index + "-" + part;
    }

    boolean saysNothing() {
        return new TypedOccasion(from, to, place, setting, sector, contexts, customers, others).equals(nothing());
    }
}
