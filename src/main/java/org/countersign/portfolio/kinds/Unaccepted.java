package org.countersign.portfolio.kinds;

import org.countersign.portfolio.store.Incoming;
import org.countersign.site.answers.Ground;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedAs;

/** What a file is that the centre does not accept, as whoever holds it would call it, and what to do instead. */
enum Unaccepted implements Ground {
    PROGRAM,
    PAGE,
    WEB_ARCHIVE,
    DRAWING,
    SCRIPT,
    RICH_TEXT,
    POSTSCRIPT,
    LINK,
    GOOGLE_LINK,
    ARCHIVE,
    EBOOK,
    PAGES,
    NUMBERS,
    KEYNOTE,
    ONENOTE,
    MACROS,
    REMOTE_PARTS,
    OBJECTS,
    LOCKED_OFFICE,
    OLD_WORD,
    OLD_EXCEL,
    OLD_POWERPOINT,
    OTHER_OFFICE,
    OVERSTUFFED,
    DAMAGED,
    TOO_MANY_PIXELS,
    PICTURE,
    AVI,
    WINDOWS_MEDIA,
    FILM,
    SOUND,
    OTHER;

    @Override
    public RefusedAs refusedAs() {
        return RefusedAs.of(Refusal.Kind.UNSUPPORTED).at(Incoming.FIELD).coded("file-type");
    }

    /** By its first bytes, or else by what a detector calls it. */
    static Unaccepted of(String head, String mediaType) {
        if (head.startsWith("\u004c\0\0\0\1\24\2\0")) {
            return LINK;
        }
        if (head.startsWith("bplist")) {
            return head.contains("WebMainResource") ? WEB_ARCHIVE : head.contains("URL") ? LINK : OTHER;
        }
        if (head.startsWith("\344R\\{\214\330")) {
            return ONENOTE;
        }
        if (head.startsWith("RIFF") && head.startsWith("AVI ", 8)) {
            return AVI;
        }
        if (head.startsWith("\u0030\u0026\u00b2\u0075\u008e\u0066\u00cf\u0011")) {
            return WINDOWS_MEDIA;
        }
        if (isMpeg(head)) {
            return FILM;
        }
        return of(mediaType);
    }

    /** What cameras of the last decades write: packets of 188 bytes, four further bytes before each on a disc. */
    private static boolean isMpeg(String head) {
        return head.startsWith("\0\0\1\u00ba")
                || head.length() > 376 && head.charAt(0) == 'G' && head.charAt(188) == 'G' && head.charAt(376) == 'G'
                || head.length() > 196 && head.charAt(4) == 'G' && head.charAt(196) == 'G';
    }

    private static Unaccepted of(String mediaType) {
        if (mediaType.equals("image/svg+xml")) {
            return DRAWING;
        }
        if (mediaType.startsWith("image/")) {
            return PICTURE;
        }
        if (mediaType.startsWith("video/")) {
            return FILM;
        }
        if (mediaType.startsWith("audio/")) {
            return SOUND;
        }
        if (mediaType.matches(".*(executable|dosexec|msdownload|elf|mach-o|java-vm|dalvik|sharedlib|object).*")) {
            return PROGRAM;
        }
        return mediaType.matches(".*(zip|rar|7z|tar|compress|archive|cab|bzip|[/-]xz|zstd|lz4|iso9660|diskimage).*")
                ? ARCHIVE
                : OTHER;
    }
}
