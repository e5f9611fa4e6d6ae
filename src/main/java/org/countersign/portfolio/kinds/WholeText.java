package org.countersign.portfolio.kinds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whether a file is text from its first byte to its last, and in what characters: the mark at its start says so, or it is
 * UTF-8, or it is from an old Windows. Asked before anything else, for "P1 " begins a kind of picture and a kind of note.
 */
final class WholeText {

    private static final int AT_ONCE = 64 * 1024;
    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");

    /** What ended a file on the first personal computers. */
    private static final char DOS_END = 0x1A;

    private WholeText() {}

    static Optional<Charset> of(Bytes file) throws IOException {
        for (Charset charset : candidates(file.letters(0, 2))) {
            if (isText(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    private static List<Charset> candidates(String start) {
        return start.equals("\u00ff\u00fe") || start.equals("\u00fe\u00ff")
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, OLD_WINDOWS);
    }

    /** Stops at the first character that no text has, which in other files is among the first. */
    private static boolean isText(Bytes file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(AT_ONCE);
        CharBuffer characters = CharBuffer.allocate(AT_ONCE);
        InputStream in = file.from(0);
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.limit(bytes.position() + Math.max(read, 0)).position(0);
            CoderResult result = decoder.decode(bytes, characters.clear(), end);
            if (result.isError() || characters.flip().chars().anyMatch(WholeText::isNoText)) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }

    private static boolean isNoText(int character) {
        boolean endsOrIndents = character >= '\t' && character <= '\r' || character == DOS_END;
        return character < ' ' && !endsOrIndents;
    }
}
