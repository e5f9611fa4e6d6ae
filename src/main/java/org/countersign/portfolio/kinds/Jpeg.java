package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG picture read once from its start to its end, marker by marker. Phones put films and more pictures behind the end,
 * so its last bytes say nothing.
 */
final class Jpeg {

    private static final int END = 0xD9;
    private static final int ABOUT_IT = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    private final InputStream in;
    private long pixels;
    private boolean place;

    private Jpeg(InputStream in) {
        this.in = in;
    }

    static Picture read(Bytes file) throws IOException {
        Jpeg jpeg = new Jpeg(file.from(2));
        boolean whole = jpeg.readToEnd();
        return new Picture(jpeg.pixels, !whole, jpeg.place);
    }

    /** Whether it came to the end. */
    private boolean readToEnd() throws IOException {
        for (int marker = nextMarker(); marker >= 0; marker = nextMarker()) {
            if (marker == END) {
                return true;
            }
            boolean alone = marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
            if (!alone && !segment(marker)) {
                return false;
            }
        }
        return false;
    }

    /** Behind the pixels of a scan, in which a marker stands out by what follows its first byte. */
    private int nextMarker() throws IOException {
        int before = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (before == 0xFF && next != 0 && next != 0xFF) {
                return next;
            }
            before = next;
        }
        return -1;
    }

    private boolean segment(int marker) throws IOException {
        int length = in.read() << 8 | in.read();
        if (length < 2) {
            return false;
        }
        byte[] body = in.readNBytes(length - 2);
        if (isFrame(marker) && body.length >= 5) {
            ByteBuffer frame = ByteBuffer.wrap(body);
            pixels = Math.max(pixels, (frame.getShort(1) & 0xffffL) * (frame.getShort(3) & 0xffffL));
        }
        if (marker == ABOUT_IT && body.length > EXIF.length && Arrays.equals(body, 0, 6, EXIF, 0, 6)) {
            place |= Tiff.hasPlace(ByteBuffer.wrap(body).position(EXIF.length));
        }
        return body.length == length - 2;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
