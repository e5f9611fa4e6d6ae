package org.countersign.standards.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.countersign.standards.faults.FileFault;
import org.countersign.standards.library.LibrarySource;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The text of a file: of a size to be read, UTF-8, and without characters that nobody can see. */
final class FileText {

    /** The longest published standard is about 100 KB of YAML; anything over this is some other kind of file. */
    static final int LARGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    static Optional<String> read(LibrarySource source, FileProblems problems) {
        if (source.size() > LARGEST) {
            tooLarge(problems);
            return Optional.empty();
        }
        try (InputStream in = source.content().open()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                tooLarge(problems);
                return Optional.empty();
            }
            return decode(bytes, problems).filter(text -> visible(text, problems));
        } catch (IOException failed) {
            problems.add(Place.WHOLE_FILE, FileFault.FILE_UNREADABLE.found());
            return Optional.empty();
        }
    }

    private static void tooLarge(FileProblems problems) {
        problems.add(Place.WHOLE_FILE, FileFault.FILE_TOO_LARGE.found());
    }

    private static Optional<String> decode(byte[] bytes, FileProblems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        String read = withoutByteOrderMark(text.toString());
        if (result.isError()) {
            problems.add(endOf(read), FileFault.NOT_UTF8.found());
            return Optional.empty();
        }
        return Optional.of(read);
    }

    private static String withoutByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean visible(String text, FileProblems problems) {
        OptionalInt at = firstInvisible(text);
        at.ifPresent(found -> problems.add(
                endOf(text.substring(0, found)),
                FileFault.INVISIBLE_CHARACTER.found("%04X".formatted(text.codePointAt(found)))));
        return at.isEmpty();
    }

    /** Where the first character stands that nobody can see, or that is half of one. */
    static OptionalInt firstInvisible(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!StreamReader.isPrintable(character) || Character.getType(character) == Character.FORMAT) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    private static Place endOf(String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new Place(line, 1 + last.codePointCount(0, last.length()));
    }
}
