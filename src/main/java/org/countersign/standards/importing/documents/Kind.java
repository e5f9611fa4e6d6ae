package org.countersign.standards.importing.documents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is, by its first bytes. */
enum Kind {
    PDF,
    ARCHIVE,
    OLD_OFFICE,
    PICTURE,
    OTHER,
    TEXT;

    private static final int FAR = 1024;

    static Kind of(byte[] bytes) {
        String begins = new String(bytes, 0, Math.min(bytes.length, FAR), StandardCharsets.ISO_8859_1);
        if (begins.contains("%PDF-")) {
            return PDF;
        }
        if (begins.startsWith("PK\003\004") || begins.startsWith("PK\005\006")) {
            return ARCHIVE;
        }
        if (begins.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (Arrays.asList("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "II*\0", "MM\0*", "BM").stream()
                .anyMatch(begins::startsWith)) {
            return begins.startsWith("BM") && bytes.length > 2 && bytes[2] >= ' ' ? TEXT : PICTURE;
        }
        return begins.startsWith("{\\rtf") || begins.startsWith("\u001f\u008b") || begins.startsWith("%!PS")
                ? OTHER
                : TEXT;
    }
}
