package org.countersign.standards.importing.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.countersign.standards.faults.ImportFault;

/** The letters of a text whose encoding nobody said: UTF-8, UTF-16 with or without its mark, or Windows-1252. */
final class Letters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Letters() {}

    static String of(byte[] bytes) throws Refused {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int evenZeros = zeros(bytes, 0);
        int oddZeros = zeros(bytes, 1);
        if (oddZeros > bytes.length / 8) {
            return new String(bytes, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > bytes.length / 8) {
            return new String(bytes, StandardCharsets.UTF_16BE);
        }
        if (evenZeros + oddZeros > 0) {
            throw new Refused(ImportFault.DOCUMENT_KIND_UNKNOWN.found());
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return windows(bytes);
        }
    }

    private static String windows(byte[] bytes) throws Refused {
        String text = new String(bytes, WINDOWS);
        long unreadable = text.chars()
                .filter(letter -> letter == '\uFFFD' || letter < ' ' && !Character.isWhitespace(letter))
                .count();
        if (unreadable > 0) {
            throw new Refused(ImportFault.LETTERS_UNREADABLE.found());
        }
        return text;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (bytes.length <= at || (bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int at = from; at < bytes.length; at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
