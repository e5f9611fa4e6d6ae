package org.countersign.assessment.api;

import java.util.List;
import java.util.Map;
import org.countersign.rules.Finding;
import org.countersign.rules.sentences.Sentences;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A derived answer: a stable code with its arguments, and the sentence made of them. */
@Schema(name = "Finding")
record FindingDocument(
        @Schema(examples = "context-unclaimed") String code,

        @Schema(examples = "missing", description = "What it means for the unit or the act it is about")
        Finding.Weight weight,

        @Schema(description = "By name; what does not apply is left out")
        Map<String, Object> arguments,

        @Schema(examples = "Quiet time (4c): nothing accepted yet. No performance evidence that records it is claimed.")
        String sentence) {

    static FindingDocument of(Finding finding) {
        return new FindingDocument(finding.code(), finding.weight(), finding.arguments(), Sentences.of(finding));
    }

    static List<FindingDocument> of(List<? extends Finding> findings) {
        return findings.stream().map(FindingDocument::of).toList();
    }
}
