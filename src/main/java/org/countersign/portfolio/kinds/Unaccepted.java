package org.countersign.portfolio.store;

import org.countersign.site.Ground;
import org.countersign.site.Refusal;
import org.countersign.site.RefusedAs;

/** What a file is that the centre does not accept, and what its learner can do instead. */
enum Unaccepted implements Ground {
    PROGRAM,
    PAGE,
    DRAWING,
    SCRIPT,
    ARCHIVE,
    MACROS,
    OLD_OFFICE,
    OTHER_OFFICE,
    DAMAGED,
    PICTURE,
    OTHER;

    @Override
    public RefusedAs refusedAs() {
        return RefusedAs.of(Refusal.Kind.UNSUPPORTED).at(Incoming.FIELD).coded("file-type");
    }

    static Unaccepted of(String mediaType) {
        if (mediaType.equals("image/svg+xml")) {
            return DRAWING;
        }
        if (mediaType.startsWith("image/")) {
            return PICTURE;
        }
        if (mediaType.contains("html") || mediaType.equals("message/rfc822") || mediaType.contains("mhtml")) {
            return PAGE;
        }
        if (mediaType.contains("msoffice") || mediaType.contains("ole") || mediaType.contains("ms-excel")) {
            return OLD_OFFICE;
        }
        if (mediaType.matches(".*(executable|dosexec|msdownload|elf|mach-o|java-vm|dalvik|sharedlib|object).*")) {
            return PROGRAM;
        }
        if (mediaType.matches(".*(javascript|[/-]sh|perl|python|php|ruby|bat|script|xml).*")) {
            return SCRIPT;
        }
        if (mediaType.matches(".*(zip|rar|7z|tar|compress|archive|cab|bzip|[/-]xz|zstd|lz4|iso9660).*")) {
            return ARCHIVE;
        }
        return OTHER;
    }
}
