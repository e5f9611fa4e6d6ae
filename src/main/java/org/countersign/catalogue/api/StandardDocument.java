package org.countersign.catalogue.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.countersign.catalogue.Held;
import org.countersign.catalogue.Lineage;
import org.countersign.catalogue.ReviewDate;
import org.countersign.standards.Context;
import org.countersign.standards.CriteriaGroup;
import org.countersign.standards.EditionKey;
import org.countersign.standards.EvidenceRequirement;
import org.countersign.standards.Passage;
import org.countersign.standards.Policy;
import org.countersign.standards.Published;
import org.countersign.standards.SignOffForm;
import org.countersign.standards.Standard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One standard as the JSON tells it, word for word. */
@Schema(name = "Standard", description = "An edition of a standard, word for word as published")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StandardDocument(
        StandardSummary summary,

        @Schema(description = "SHA-256 of the frozen form, in hexadecimal; absent while nobody is enrolled on it")
        Optional<String> digest,

        @Schema(description = "What the publisher printed about it; nothing is made up where nothing was printed")
        Published published,

        @Schema(
                description = "How today stands to the printed review date; absent where none was printed",
                examples = "due-this-year")
        Optional<ReviewDate.Standing> review,

        List<Passage> passages,

        @Schema(description = "Criteria in the published order, under their headings and lead-ins")
        List<CriteriaGroup> groups,

        List<EvidenceRequirement> evidenceRequirements,
        List<Context> contexts,

        @Schema(description = "The standard's own words to sign; absent where the policy's are used")
        Optional<SignOffForm> signOff,

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
            Held<Standard> held, List<Policy> policies, Lineage lineage, Optional<ReviewDate.Standing> review) {
        Standard standard = held.model();
        return new StandardDocument(
                StandardSummary.of(held),
                held.frozen().map(Held.Freezing::digest),
                standard.published(),
                review,
                standard.passages(),
                standard.groups(),
                standard.requirements(),
                standard.contexts(),
                standard.signOff(),
                policies.stream().map(Policy::key).toList(),
                Ancestry.of(lineage));
    }
}
