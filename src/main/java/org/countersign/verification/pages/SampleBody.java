package org.countersign.verification.pages;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Readings;
import org.countersign.verification.Sample;
import org.countersign.verification.SampleForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sample as JSON gives it, with any number of actions. */
@Schema(name = "SampleBody")
record SampleBody(
        @Schema(
                description = "Made by the client; the same key again gives the same sample",
                examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a07")
        String key,

        @Schema(
                description = "The digest of the state that was read",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String seen,

        @Schema(implementation = Sample.Kind.class, examples = "summative")
        String kind,

        @Schema(nullable = true, examples = "[\"C4.2.4\", \"C4f\"]")
        List<String> criteria,

        @Schema(nullable = true) List<UUID> pieces,

        @Schema(
                enumeration = {"agreed", "actions"},
                examples = "agreed")
        String outcome,

        @Schema(nullable = true, examples = "The decisions are sound.")
        String comments,

        @Schema(nullable = true, description = "Needed with actions, and none with agreed")
        List<ActionBody> actions) {

    SampleBody {
        criteria = present(criteria);
        pieces = present(pieces);
        actions = present(actions);
    }

    /** What has to be done about one of the decisions that were looked at. */
    @Schema(name = "ActionBody")
    record ActionBody(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a08")
            String key,

            @Schema(description = "A judgement or a sign-off that was sampled")
            UUID decision,

            @Schema(examples = "Confirm with the witness which day it was.")
            String required,

            @Schema(examples = "2026-11-26") String due) {

        private Answer<SampleForm.Required> read() {
            return SampleForm.Required.read(key, decision, required, due);
        }
    }

    Answer<SampleForm> read() {
        return SampleForm.read(
                key,
                seen,
                kind,
                criteria,
                Answer.done(pieces.stream().map(PieceId::new).toList()),
                outcome,
                comments,
                Readings.each(actions.stream().map(ActionBody::read)));
    }

    /** Without what a careless client sends as null. */
    private static <T> List<T> present(List<T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }
}
