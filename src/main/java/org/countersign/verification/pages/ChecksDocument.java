package org.countersign.verification.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.verification.Action;
import org.countersign.verification.ActionClearance;
import org.countersign.verification.ActionResponse;
import org.countersign.verification.Checks;
import org.countersign.verification.Sample;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the internal verifier checked in one unit, each list in the order it was recorded. */
@Schema(name = "Checks")
record ChecksDocument(
        @Schema(
                description = "SHA-256 of the unit's state as it is now; send it back as seen with a sample",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        List<SampleDocument> samples,
        List<ActionDocument> actions) {

    static ChecksDocument of(String digest, Checks checks) {
        return new ChecksDocument(
                digest,
                checks.samples().stream().map(SampleDocument::of).toList(),
                checks.actions().stream()
                        .map(action -> ActionDocument.of(action, checks))
                        .toList());
    }

    @Schema(name = "Sample")
    record SampleDocument(
            UUID id,
            @Schema(examples = "summative") Sample.Kind kind,

            @Schema(description = "Otherwise actions were required")
            boolean agreed,

            @Schema(description = "Of the state that was looked at")
            String stateDigest,

            @Schema(examples = "The decisions are sound.") String comments,
            List<SampledDocument> sampled,
            UUID by,
            @Schema(examples = "2026-11-12") LocalDate takenOn,
            Instant recordedAt) {

        static SampleDocument of(Sample sample) {
            return new SampleDocument(
                    sample.id(),
                    sample.kind(),
                    sample.agreed(),
                    sample.stateDigest(),
                    sample.comments(),
                    sample.sampled().stream().map(SampledDocument::of).toList(),
                    sample.by().value(),
                    sample.takenOn(),
                    sample.recordedAt());
        }
    }

    /** One decision that was looked at, for a criterion or for a version of a piece. */
    @Schema(name = "Sampled")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SampledDocument(
            @Schema(examples = "C4.2.4") String criterion,
            UUID piece,
            @Schema(examples = "1") Integer version,
            UUID decision) {

        static SampledDocument of(Sample.Sampled sampled) {
            return new SampledDocument(
                    sampled.criterion().orElse(null),
                    sampled.piece().map(PieceId::value).orElse(null),
                    sampled.piece().isPresent() ? sampled.version() : null,
                    sampled.decision().value());
        }
    }

    @Schema(name = "VerifierAction")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionDocument(
            UUID id,
            UUID enrolment,
            UUID sample,

            @Schema(description = "It counts no longer; the assessor decides again")
            UUID decision,

            @Schema(description = "Who made the decision") UUID owner,

            @Schema(examples = "Confirm with the witness which day it was.")
            String required,

            @Schema(examples = "2026-11-26") LocalDate due,
            UUID raisedBy,
            Instant recordedAt,
            List<ResponseDocument> responses,

            @Schema(description = "Absent while the action is open")
            ClearanceDocument clearance) {

        static ActionDocument of(Action action, Checks checks) {
            return new ActionDocument(
                    action.id(),
                    action.enrolment().value(),
                    action.sample(),
                    action.decision().value(),
                    action.owner().value(),
                    action.required(),
                    action.dueOn(),
                    action.raisedBy().value(),
                    action.recordedAt(),
                    checks.responses(action.id()).stream()
                            .map(ResponseDocument::of)
                            .toList(),
                    checks.clearance(action.id()).map(ClearanceDocument::of).orElse(null));
        }
    }

    @Schema(name = "ActionResponse")
    record ResponseDocument(
            UUID id,

            @Schema(examples = "Asked the witness; judged anew.")
            String done,

            UUID by,
            Instant recordedAt) {

        static ResponseDocument of(ActionResponse response) {
            return new ResponseDocument(
                    response.id(), response.done(), response.by().value(), response.recordedAt());
        }
    }

    @Schema(name = "ActionClearance")
    record ClearanceDocument(
            UUID id, @Schema(examples = "Seen, thank you.") String comments, UUID by, Instant recordedAt) {

        static ClearanceDocument of(ActionClearance clearance) {
            return new ClearanceDocument(
                    clearance.id(), clearance.comments(), clearance.by().value(), clearance.recordedAt());
        }
    }
}
