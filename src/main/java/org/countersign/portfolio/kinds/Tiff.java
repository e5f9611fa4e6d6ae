package org.countersign.portfolio.kinds;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** What a camera writes about a picture (Exif, which is TIFF): here, whether it says where it was taken. */
final class Tiff {

    private static final int PLACE = 0x8825;
    private static final int LATITUDE = 2;
    private static final int MOST_ENTRIES = 1_000;

    private Tiff() {}

    /** @param exif from its byte order on */
    static boolean hasPlace(ByteBuffer exif) {
        ByteBuffer bytes = exif.slice();
        if (bytes.remaining() < 8) {
            return false;
        }
        bytes.order(bytes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        OptionalInt place = value(bytes, bytes.getInt(4), PLACE);
        // Some phones write the list of the place and leave it empty where they may not know it.
        return place.isPresent() && value(bytes, place.getAsInt(), LATITUDE).isPresent();
    }

    private static OptionalInt value(ByteBuffer bytes, int list, int tag) {
        if (list < 8 || list > bytes.limit() - 2) {
            return OptionalInt.empty();
        }
        int entries = Math.min(MOST_ENTRIES, bytes.getShort(list) & 0xffff);
        for (int entry = 0; entry < entries; entry++) {
            int at = list + 2 + entry * 12;
            if (at > bytes.limit() - 12) {
                return OptionalInt.empty();
            }
            if ((bytes.getShort(at) & 0xffff) == tag) {
                return OptionalInt.of(bytes.getInt(at + 8));
            }
        }
        return OptionalInt.empty();
    }
}
