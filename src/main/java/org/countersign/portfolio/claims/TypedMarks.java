package org.countersign.portfolio.claims;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.countersign.site.answers.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody marks an occasion with who claims what was submitted before. */
@Schema(name = "OccasionToMark")
public record TypedMarks(
        @Schema(
                description = "Id of an occasion of the latest version",
                examples = "2f6b4f0e-52b4-4c60-9f5b-0a4fd8e3a222")
        @JsonProperty("occasion")
        String occasion,

        @Schema(
                description = "Each with the standard it belongs to; a code alone where one unit claimed in has it",
                examples = "[\"CFACSC4/4c\"]")
        @JsonProperty("contexts")
        List<String> contexts) {

    public TypedMarks {
        occasion = Text.line(occasion);
        contexts =
                contexts == null ? List.of() : contexts.stream().map(Text::line).toList();
    }

    /** The name of its field in a form or a refusal. */
    public static String field(Object occasion) {
        return "contexts-" + occasion;
    }
}
