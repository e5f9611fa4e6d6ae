package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Where in a HEIC picture a camera wrote about it: an item of the type Exif, somewhere among the pictures. It begins with
 * its name, by which it is found without following the tables of the format.
 */
final class HeicPlace {

    private static final String MARK = "Exif\0\0";

    /** Phones write it before or behind the picture, which is some megabytes long. */
    private static final int AT_EITHER_END = 1024 * 1024;

    private static final int LONGEST_EXIF = 64 * 1024;

    private HeicPlace() {}

    static boolean isIn(Bytes file) throws IOException {
        return isIn(file, 0) || isIn(file, Math.max(0, file.size() - AT_EITHER_END));
    }

    private static boolean isIn(Bytes file, long from) throws IOException {
        String part = file.letters(from, AT_EITHER_END);
        for (int at = part.indexOf(MARK); at >= 0; at = part.indexOf(MARK, at + 1)) {
            ByteBuffer exif = file.at(from + at + MARK.length(), LONGEST_EXIF);
            if (Tiff.hasPlace(exif)) {
                return true;
            }
        }
        return false;
    }
}
