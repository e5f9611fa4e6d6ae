package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * What a still picture says of itself.
 *
 * @param pixels as many as a browser unpacks to show it, whatever its size in bytes
 * @param cutOff whether it ends before its end
 * @param place whether the camera wrote where it was taken
 */
public record Picture(long pixels, boolean cutOff, boolean place) {

    private static final int MOST_CHUNKS = 100_000;
    private static final int LONGEST_EXIF = 256 * 1024;

    /** Empty for what is no still picture. */
    public static Optional<Picture> of(FileType type, Bytes file) throws IOException {
        return switch (type) {
            case JPEG -> Optional.of(Jpeg.read(file));
            case PNG -> Optional.of(png(file));
            case GIF -> Optional.of(gif(file));
            case WEBP -> Optional.of(webp(file));
            case HEIC -> IsoMedia.of(file).map(heic -> new Picture(heic.pixels(), heic.cutOff(), heic.place()));
            default -> Optional.empty();
        };
    }

    private static Picture png(Bytes file) throws IOException {
        long pixels = 0;
        boolean place = false;
        boolean whole = false;
        long at = 8;
        for (int chunk = 0; chunk < MOST_CHUNKS && !whole; chunk++) {
            ByteBuffer head = file.at(at, 16);
            if (head.remaining() < 8) {
                break;
            }
            long length = head.getInt(0) & 0xffff_ffffL;
            String type = Bytes.letters(head).substring(4, 8);
            if (type.equals("IHDR") && head.remaining() == 16) {
                pixels = (head.getInt(8) & 0xffff_ffffL) * (head.getInt(12) & 0xffff_ffffL);
            }
            place |= type.equals("eXIf") && Tiff.hasPlace(file.at(at + 8, (int) Math.min(length, LONGEST_EXIF)));
            whole = type.equals("IEND");
            at += 12 + length;
        }
        return new Picture(pixels, !whole, place);
    }

    private static Picture gif(Bytes file) throws IOException {
        ByteBuffer head = file.at(0, 10).order(ByteOrder.LITTLE_ENDIAN);
        long pixels = head.remaining() < 10 ? 0 : (head.getShort(6) & 0xffffL) * (head.getShort(8) & 0xffffL);
        String end = file.letters(Math.max(0, file.size() - 64), 64).replaceAll("\0+$", "");
        return new Picture(pixels, !end.endsWith(";"), false);
    }

    private static Picture webp(Bytes file) throws IOException {
        ByteBuffer head = file.at(0, 30).order(ByteOrder.LITTLE_ENDIAN);
        if (head.remaining() < 30) {
            return new Picture(0, true, false);
        }
        long pixels =
                switch (Bytes.letters(head).substring(12, 16)) {
                    case "VP8X" -> (1L + (head.getInt(24) & 0xff_ffff)) * (1L + (head.getInt(26) >>> 8));
                    case "VP8L" -> (1L + (head.getInt(21) & 0x3fff)) * (1L + (head.getInt(21) >>> 14 & 0x3fff));
                    default -> (head.getShort(26) & 0x3fffL) * (head.getShort(28) & 0x3fffL);
                };
        long end = 8 + (head.getInt(4) & 0xffff_ffffL);
        return new Picture(pixels, end > file.size() + 1, webpPlace(file, Math.min(end, file.size())));
    }

    private static boolean webpPlace(Bytes file, long end) throws IOException {
        long at = 12;
        for (int chunk = 0; chunk < MOST_CHUNKS && at + 8 <= end; chunk++) {
            ByteBuffer head = file.at(at, 8).order(ByteOrder.LITTLE_ENDIAN);
            long length = head.getInt(4) & 0xffff_ffffL;
            if (Bytes.letters(head).startsWith("EXIF")) {
                ByteBuffer exif = file.at(at + 8, (int) Math.min(length, LONGEST_EXIF));
                boolean named = Bytes.letters(exif).startsWith("Exif\0\0");
                return Tiff.hasPlace(named ? exif.position(6) : exif);
            }
            at += 8 + length + (length & 1);
        }
        return false;
    }
}
