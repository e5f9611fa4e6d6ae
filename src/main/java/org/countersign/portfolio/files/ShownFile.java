package org.countersign.portfolio.files;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.countersign.portfolio.kinds.FileType;
import org.countersign.portfolio.looks.Notable;
import org.countersign.portfolio.mail.Letter;

/**
 * A file as it stands in a page: seen, heard or read there where its type allows, with its receipt.
 *
 * @param text the beginning of a text, or null
 * @param goesOn whether there is more of the text
 * @param letter where it is an e-mail that can be read, or null
 * @param notables what whoever opens it should know beforehand
 * @param changedOutside whether it is known not to be what was submitted; then nothing of it is shown
 */
@TemplateData
public record ShownFile(
        Content content, String text, boolean goesOn, Letter letter, List<Notable> notables, boolean changedOutside) {

    public boolean image() {
        return !changedOutside && content.type().showing() == FileType.Showing.IMAGE;
    }

    public boolean audio() {
        return !changedOutside && content.type().showing() == FileType.Showing.AUDIO;
    }

    public boolean video() {
        return !changedOutside && content.type().showing() == FileType.Showing.VIDEO;
    }

    public boolean email() {
        return !changedOutside && content.type().showing() == FileType.Showing.EMAIL;
    }
}
