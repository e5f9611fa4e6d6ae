package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;

/** A WAV recording: chunks, one of which says how the sound is written. */
final class Wave {

    private static final int MOST_CHUNKS = 1_000;

    private Wave() {}

    static Optional<Container> of(Bytes file) throws IOException {
        ByteBuffer head = file.at(0, 12).order(ByteOrder.LITTLE_ENDIAN);
        if (!Bytes.letters(head).matches("(?s)RIFF....WAVE")) {
            return Optional.empty();
        }
        long length = head.getInt(4) & 0xffff_ffffL;
        // A recorder that was stopped in between has written none or all ones.
        boolean told = length > 36 && length < 0xffff_ff00L;
        Track sound = new Track(Track.Sort.SOUND, codec(file));
        return Optional.of(new Container(FileType.WAV, List.of(sound), told && length > file.size(), true, false, 0));
    }

    private static String codec(Bytes file) throws IOException {
        long at = 12;
        for (int chunk = 0; chunk < MOST_CHUNKS; chunk++) {
            ByteBuffer head = file.at(at, 10).order(ByteOrder.LITTLE_ENDIAN);
            if (head.remaining() < 10) {
                break;
            }
            if (Bytes.letters(head).startsWith("fmt ")) {
                return switch (head.getShort(8) & 0xffff) {
                    case 1, 3, 0xFFFE -> "lpcm";
                    case 6 -> "alaw";
                    case 7 -> "ulaw";
                    default -> "ADPCM";
                };
            }
            long length = head.getInt(4) & 0xffff_ffffL;
            at += 8 + length + (length & 1);
        }
        return "lpcm";
    }
}
