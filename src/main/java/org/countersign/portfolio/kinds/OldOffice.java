package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Office files before 2007, Outlook's e-mails, and Office files locked with a password, which all come in one kind of
 * container: known by the names of the streams in it.
 */
final class OldOffice {

    private OldOffice() {}

    static Kind look(Bytes file) {
        try {
            return kind(new CompoundFile(file)
                    .root().stream().map(CompoundFile.Entry::name).collect(Collectors.toSet()));
        } catch (CompoundFile.TooMany overstuffed) {
            return Kind.not(Unaccepted.OVERSTUFFED);
        } catch (IOException damaged) {
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
