package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Catalogued;
import org.countersign.catalogue.Lineage;
import org.countersign.catalogue.ReviewDate;
import org.countersign.catalogue.search.ListedStandard;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.form.Form;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One standard as the JSON tells it, word for word. */
@Schema(name = "Standard", description = "An edition of a standard, word for word as published")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandardDocument(
        StandardSummary summary,

        @Schema(description = "SHA-256 of the frozen form, in hexadecimal; absent while nobody is enrolled on it")
        Optional<String> digest,

        @Schema(
                description = "How today stands to the printed review date; absent where none was printed",
                examples = "due-this-year")
        Optional<ReviewDate.Standing> review,

        @Schema(
                description = "What it says, with the keys and words of its file; lists where the file may have tables",
                ref = "/schemas/standard.schema.json")
        JsonNode standard,

        @Schema(description = "Policies a learner can be enrolled under, the usual one first")
        List<EditionKey> policies,

        Ancestry ancestry) {

    /** What it came from and what became of it, by name. */
    @Schema(name = "Ancestry")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Ancestry(
            @Schema(description = "Original URNs as printed", examples = "[\"CFACSC4\", \"CFACSF2\"]")
            List<String> originalUrns,

            List<EditionKey> supersedes,
            List<EditionKey> supersededBy,
            Optional<EditionKey> corrects,
            List<EditionKey> correctedBy) {

        static Ancestry of(Lineage lineage) {
            return new Ancestry(
                    lineage.supersedes().stream().map(Lineage.Ancestor::urn).toList(),
                    lineage.supersedes().stream()
                            .flatMap(ancestor -> ancestor.editions().stream().map(Standard::key))
                            .toList(),
                    lineage.supersededBy().stream().map(Standard::key).toList(),
                    lineage.corrects(),
                    lineage.correctedBy());
        }
    }

    static StandardDocument of(
            ListedStandard listed, List<Policy> policies, Lineage lineage, Optional<ReviewDate.Standing> review) {
        Catalogued<Standard> held = listed.held();
        Standard standard = held.model();
        return new StandardDocument(
                StandardSummary.of(listed),
                held.frozen().map(Catalogued.Freezing::digest),
                review,
                Form.of(standard),
                policies.stream().map(Policy::key).toList(),
                Ancestry.of(lineage));
    }
}
