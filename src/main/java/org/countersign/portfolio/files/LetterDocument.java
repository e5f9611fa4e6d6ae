package org.countersign.portfolio.files;

import java.time.Instant;
import java.util.List;
import org.countersign.portfolio.mail.Letter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an e-mail says, as JSON. */
@Schema(name = "Email")
record LetterDocument(
        @Schema(examples = "Jo <jo@example.org>") String from,
        @Schema(examples = "returns@shop.example") String to,

        @Schema(description = "As its sender's machine says; null where that cannot be read")
        Instant sentAt,

        @Schema(examples = "Delivery") String subject,

        @Schema(description = "Its words, without the page it may have been sent as")
        String text,

        @Schema(description = "Whether there is more in the file than is given here")
        boolean goesOn,

        List<AttachmentDocument> attachments) {

    static LetterDocument of(Letter letter) {
        return new LetterDocument(
                letter.from(),
                letter.to(),
                letter.sentAt(),
                letter.subject(),
                letter.text(),
                letter.goesOn(),
                letter.attachments().stream().map(AttachmentDocument::of).toList());
    }

    /** A file sent with an e-mail, as JSON. */
    @Schema(name = "EmailAttachment")
    record AttachmentDocument(
            @Schema(examples = "receipt.pdf") String name,
            @Schema(examples = "48 KB") String size) {

        static AttachmentDocument of(Letter.Attachment attachment) {
            return new AttachmentDocument(attachment.name(), attachment.size());
        }
    }
}
