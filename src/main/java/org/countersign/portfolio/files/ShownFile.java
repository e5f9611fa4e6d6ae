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
 */
@TemplateData
public record ShownFile(Content content, String text, boolean goesOn, Letter letter, List<Notable> notables) {

    public boolean image() {
        return content.type().showing() == FileType.Showing.IMAGE;
    }

    public boolean audio() {
        return content.type().showing() == FileType.Showing.AUDIO;
    }

    public boolean video() {
        return content.type().showing() == FileType.Showing.VIDEO;
    }

    public boolean email() {
        return content.type().showing() == FileType.Showing.EMAIL;
    }
}
