package org.countersign.portfolio.files;

import io.quarkus.qute.TemplateData;
import org.countersign.portfolio.kinds.FileType;

/**
 * A file as it stands in a page: seen, heard or read there where its type allows, with its receipt.
 *
 * @param text the beginning of a text, or null
 * @param goesOn whether there is more of the text
 */
@TemplateData
public record ShownFile(Content content, String text, boolean goesOn) {

    public boolean image() {
        return content.type().showing() == FileType.Showing.IMAGE;
    }

    public boolean audio() {
        return content.type().showing() == FileType.Showing.AUDIO;
    }

    public boolean video() {
        return content.type().showing() == FileType.Showing.VIDEO;
    }
}
