package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The container of Office files before 2007, of Outlook's e-mails, and of those locked with a password: streams with
 * names, by which each is known.
 */
final class OldOffice {

    /** How all of them begin. */
    static final String MAGIC = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    /** Its table is read whole and can be as long as the file; Outlook's servers take no larger e-mail. */
    private static final long LARGEST = 40L * 1024 * 1024;

    private OldOffice() {}

    /** One at a time, for the table of one made to harm takes some hundred megabytes. */
    static synchronized Kind look(Bytes file) throws IOException {
        if (file.size() > LARGEST) {
            return Kind.not(Unaccepted.OTHER_OFFICE);
        }
        try {
            // Not closed: that would close the file, which is another's.
            return kind(new POIFSFileSystem(file.channel(), true).getRoot().getEntryNames());
        } catch (IOException | RuntimeException damaged) {
            return Kind.not(Unaccepted.DAMAGED);
        }
    }

    private static Kind kind(Set<String> streams) {
        if (streams.contains("EncryptedPackage")) {
            return Kind.not(Unaccepted.LOCKED_OFFICE);
        }
        if (streams.contains("__properties_version1.0")) {
            return Kind.of(FileType.OUTLOOK_EMAIL);
        }
        if (streams.contains("WordDocument")) {
            return Kind.not(Unaccepted.OLD_WORD);
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return Kind.not(Unaccepted.OLD_EXCEL);
        }
        return Kind.not(streams.contains("PowerPoint Document") ? Unaccepted.OLD_POWERPOINT : Unaccepted.OTHER_OFFICE);
    }
}
