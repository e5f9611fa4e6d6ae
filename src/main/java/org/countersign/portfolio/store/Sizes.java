package org.countersign.portfolio.store;

import java.util.Locale;

/** Sizes as a person's machine shows them, a thousand and twenty-four at a time: 340 bytes, 12 KB, 4.2 MB. */
public final class Sizes {

    private static final int STEP = 1024;

    private Sizes() {}

    public static String read(long bytes) {
        if (bytes < STEP) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        if (bytes < STEP * STEP) {
            return Math.round((double) bytes / STEP) + " KB";
        }
        String megabytes = String.format(Locale.UK, "%.1f", (double) bytes / STEP / STEP);
        return megabytes.replaceAll("\\.0$", "") + " MB";
    }
}
