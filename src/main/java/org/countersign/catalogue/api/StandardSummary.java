package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.search.ListedStandard;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Standard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One standard in the list of the JSON. */
@Schema(name = "StandardSummary", description = "An edition of a standard, without its criteria")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandardSummary(
        @Schema(examples = "CFACSC4") String id,
        @Schema(examples = "1") String edition,

        @Schema(examples = "Deliver Customer Service to Difficult Customers")
        String title,

        @Schema(description = "Whether the title is the centre's, because none was published")
        boolean titleIsCentres,

        @Schema(description = "The suites of standards that it is one of", examples = "[\"Customer Service\"]")
        List<String> suites,

        @Schema(description = "Each with its framework", examples = "[\"RQF 2\"]")
        List<String> levels,

        @Schema(description = "The tag of the language it is written in; absent where it is not said", examples = "cy")
        Optional<String> language,

        @Schema(
                description =
                        "Published as no longer current, or another standard here was made from it or corrects it")
        boolean noLongerCurrent,

        @Schema(examples = "17") long performanceCriteria,
        @Schema(examples = "10") long knowledgeItems,
        @Schema(examples = "4") int evidenceRequirements,
        EditionKey defaultPolicy,

        @Schema(description = "When it was first used and frozen; absent while nobody is enrolled on it")
        Optional<Instant> inUseSince) {

    static StandardSummary of(ListedStandard listed) {
        Catalogued<Standard> held = listed.held();
        Standard standard = held.model();
        return new StandardSummary(
                held.key().id(),
                held.key().edition(),
                standard.displayTitle(),
                standard.titleIsCentres(),
                listed.suites(),
                listed.levels(),
                standard.published().language(),
                listed.noLongerCurrent(),
                Counts.performance(standard),
                Counts.knowledge(standard),
                standard.requirements().size(),
                standard.defaultPolicy(),
                held.frozen().map(Catalogued.Freezing::since));
    }
}
