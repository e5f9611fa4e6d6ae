package org.countersign.portfolio.api;

import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.looks.Notable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as JSON: its receipt, and where its bytes are. */
@Schema(name = "EvidenceFile")
record FileDocument(
        UUID id,
        @Schema(examples = "complaint.docx") String name,

        @Schema(description = "Found by looking into it", examples = "application/pdf")
        String mediaType,

        @Schema(description = "In bytes", examples = "48213")
        long size,

        @Schema(description = "Of its content, in hexadecimal")
        String sha256,

        @Schema(description = "Where its bytes are") String content,

        @Schema(description = "What kind of thing it is to a reader", examples = "document")
        FileType.Showing kind,

        @Schema(description = "What whoever opens it should know beforehand; nothing that stands in the way")
        List<NotableDocument> noticed) {

    static FileDocument of(EvidenceFile file, List<Notable> notables) {
        return new FileDocument(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                "/api/v1/files/" + file.id(),
                FileType.of(file.mediaType()).orElseThrow().showing(),
                notables.stream().map(NotableDocument::of).toList());
    }

    /** One thing noticed in a file as JSON. */
    @Schema(name = "NoticedInFile")
    record NotableDocument(
            @Schema(description = "Stays when the sentence is worded anew", examples = "locked")
            String code,

            @Schema(examples = "It asks for a password before it opens.")
            String sentence,

            @Schema(description = "What its learner can do about it before submitting")
            String wayOut) {

        static NotableDocument of(Notable notable) {
            return new NotableDocument(notable.code(), notable.sentence(), notable.wayOut());
        }
    }
}
