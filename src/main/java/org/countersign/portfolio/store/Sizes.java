package org.countersign.portfolio.store;

import java.util.Locale;

/** Sizes as a person's machine shows them, a thousand and twenty-four at a time: 340 bytes, 12 KB, 4.2 MB. */
public final class Sizes {

    private static final int STEP = 1024;

    private Sizes() {}

    public static String read(long bytes) {
        if (bytes < STEP) {
            return bytes == 1 ? SizeUnit.BYTE.words(bytes) : SizeUnit.BYTES.words(bytes);
        }
        if (bytes < STEP * STEP) {
            return SizeUnit.KILOBYTES.words(Math.round((double) bytes / STEP));
        }
        String megabytes = String.format(Locale.UK, "%.1f", (double) bytes / STEP / STEP);
        return SizeUnit.MEGABYTES.words(megabytes.replaceAll("\\.0$", ""));
    }
}
