package org.countersign.portfolio.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.Typed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as JSON. */
@Schema(name = "SavedDraft")
record DraftDocument(
        UUID id,
        @Schema(examples = "E03") String reference,

        @Schema(description = "The version it will become", examples = "1")
        int version,

        @Schema(description = "Name it when you save over it", examples = "4")
        int revision,

        Instant changedAt,
        Typed draft,
        List<FileDocument> files,

        @Schema(description = "What will not count, and what to look at again; nothing that stands in the way")
        List<String> warnings) {

    static DraftDocument of(Draft draft, List<String> warnings, FileDocuments files) {
        return new DraftDocument(
                draft.piece().id().value(),
                draft.piece().reference(),
                draft.version(),
                draft.revision(),
                draft.changedAt(),
                draft.typed(),
                files.of(draft.files()),
                warnings);
    }
}
