package org.countersign.assessment.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.summary.Waiting;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.portfolio.evidence.PieceId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that waits for an assessor or a trainee. */
@Schema(name = "Waiting")
@JsonInclude(JsonInclude.Include.NON_NULL)
record QueueDocument(
        @Schema(examples = "judge") Waiting.Kind kind,

        UUID enrolment,
        UUID learner,
        @Schema(description = "To be judged") UUID piece,
        @Schema(examples = "1") Integer version,
        @Schema(examples = "E03 A refund without a receipt") String what,
        @Schema(examples = "[\"C4.1.1\"]") List<String> criteria,
        Instant since) {

    static QueueDocument of(Waiting waiting) {
        return new QueueDocument(
                waiting.kind(),
                waiting.enrolment().id().value(),
                waiting.enrolment().learner().value(),
                waiting.piece().map(PieceId::value).orElse(null),
                waiting.piece().isPresent() ? waiting.version() : null,
                waiting.what(),
                waiting.criteria(),
                waiting.since());
    }

    /** Trainees' decisions in one unit that wait for the countersigner. */
    @Schema(name = "ToCountersign")
    record ToCountersign(
            UUID enrolment,
            UUID learner,
            List<DecisionsDocument.JudgementDocument> judgements,
            List<DecisionsDocument.SignOffDocument> signOffs) {

        static ToCountersign of(Provisional provisional) {
            return new ToCountersign(
                    provisional.unit().enrolment().id().value(),
                    provisional.unit().enrolment().learner().value(),
                    provisional.judgements().stream()
                            .map(DecisionsDocument.JudgementDocument::of)
                            .toList(),
                    provisional.signOffs().stream()
                            .map(DecisionsDocument.SignOffDocument::of)
                            .toList());
        }
    }
}
