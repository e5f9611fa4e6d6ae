package org.countersign.portfolio.api;

import java.util.UUID;
import org.countersign.portfolio.EvidenceFile;
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

        @Schema(description = "Where its bytes are") String content) {

    static FileDocument of(EvidenceFile file) {
        return new FileDocument(
                file.id(), file.name(), file.mediaType(), file.size(), file.sha256(), "/api/v1/files/" + file.id());
    }
}
