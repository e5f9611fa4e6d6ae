package org.countersign.portfolio.mail;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;

/**
 * An e-mail as a person reads it.
 *
 * @param sentAt as its sender's machine says; null where it says nothing that can be read
 * @param text what is written in it, from its plain text or, where it has none, from its page without what only lays it
 *     out
 * @param goesOn whether there is more than is shown here
 */
@TemplateData
public record Letter(
        String from,
        String to,
        Instant sentAt,
        String subject,
        String text,
        boolean goesOn,
        List<Attachment> attachments) {

    /** Some twenty printed pages. */
    static final int LONGEST_TEXT = 64 * 1024;

    static final int MOST_ATTACHMENTS = 100;

    public Letter {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file sent with it, which is in it and is saved with it.
     *
     * @param size as people read it
     */
    @TemplateData
    public record Attachment(String name, String size) {}
}
