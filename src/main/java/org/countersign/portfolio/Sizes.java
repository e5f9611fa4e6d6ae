package org.countersign.portfolio;

import java.util.Locale;

/** Sizes as people read them: 340 bytes, 12 KB, 4.2 MB. */
final class Sizes {

    private Sizes() {}

    static String read(long bytes) {
        if (bytes < 1_000) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < 1_000_000) {
            return Math.round(bytes / 1_000d) + " KB";
        }
        String megabytes = String.format(Locale.UK, "%.1f", bytes / 1_000_000d);
        return (megabytes.endsWith(".0") ? megabytes.substring(0, megabytes.length() - 2) : megabytes) + " MB";
    }
}
