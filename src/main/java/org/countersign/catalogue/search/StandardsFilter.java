package org.countersign.catalogue.search;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.countersign.people.names.SearchText;
import org.countersign.site.answers.Answer;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which standards were asked for, as an address says it; what is left out narrows nothing down. */
@TemplateData
public record StandardsFilter(
        @Parameter(description = TEXT) @QueryParam("text") String text,

        @Parameter(description = "A suite of standards", example = "Customer Service") @QueryParam("suite")
        String suite,

        @Parameter(description = "A level with its framework", example = "RQF 2") @QueryParam("level")
        String level,

        @Parameter(description = "The tag of the language it is written in", example = "cy") @QueryParam("language")
        String language,

        @Parameter(schema = @Schema(implementation = StandardState.class)) @QueryParam("state")
        String state) {

    private static final String TEXT = "Words of the title or of criteria, or parts of the id, a URN or a unit code,"
            + " those of what it was made from too";

    public StandardsFilter {
        text = typed(text);
        suite = typed(suite);
        level = typed(level);
        language = typed(language);
        state = typed(state);
    }

    private static String typed(String sent) {
        return sent == null ? "" : sent.strip();
    }

    /** By words alone. */
    public static StandardsFilter of(String text) {
        return new StandardsFilter(text, null, null, null, null);
    }

    /** The same for a program, which is told what cannot be read. */
    public Answer<StandardsFilter> asked() {
        return Asked.answer(() -> this, List.of(Asked.choice("state", StandardState.values(), state)));
    }

    /** Whether it asks for some only. */
    public boolean narrows() {
        return !SearchText.words(text).isEmpty() || narrowsByFacts();
    }

    /** Whether it asks for more than words, which only standards have. */
    public boolean narrowsByFacts() {
        return Stream.of(suite, level, language).anyMatch(sent -> !sent.isEmpty())
                || chosenState().isPresent();
    }

    Optional<StandardState> chosenState() {
        return Choice.among(StandardState.values(), state);
    }
}
