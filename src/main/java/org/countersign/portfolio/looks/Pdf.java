package org.countersign.portfolio.looks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.portfolio.kinds.Bytes;

/**
 * A PDF by its end, where it says where its table is, and by its lock. Nothing in it is unpacked: a stream of a few bytes
 * can unpack to more than any heap holds.
 *
 * @param locked whether it opens with a password only; one that merely may not be printed or changed opens without
 */
record Pdf(boolean cutOff, boolean locked) {

    /** Enough for the list at the end that names the table and the lock. */
    private static final int PART = 64 * 1024;

    private static final Pattern TABLE_AT = Pattern.compile("startxref\\s{1,9}(\\d{1,12})\\s{1,9}%%EOF");
    private static final Pattern LOCK = Pattern.compile("/Encrypt\\s{1,9}(\\d{1,9})\\s{1,9}(\\d{1,5})\\s{1,9}R");

    static Pdf of(Bytes file) throws IOException {
        String end = file.letters(Math.max(0, file.size() - PART), PART);
        Matcher table = TABLE_AT.matcher(end);
        long at = 0;
        while (table.find()) {
            at = Long.parseLong(table.group(1));
        }
        // One made for the web begins with the end of its first page, which names no place.
        return at == 0 ? new Pdf(true, false) : new Pdf(false, isLocked(file, file.letters(at, PART) + "\n" + end));
    }

    private static boolean isLocked(Bytes file, String tables) throws IOException {
        Matcher lock = LOCK.matcher(tables);
        if (!lock.find()) {
            return false;
        }
        String name = lock.group(1) + " " + lock.group(2) + " obj";
        Optional<byte[]> dictionary = find(file, name);
        return dictionary.isPresent() && PdfLock.isShut(dictionary.get(), tables.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What follows the name of an object, wherever in the file it stands; the last, for a later one replaces it. */
    private static Optional<byte[]> find(Bytes file, String name) throws IOException {
        Pattern object = Pattern.compile("(?<!\\d)" + name);
        long found = -1;
        for (long at = 0; at < file.size(); at += PART - name.length() - 1) {
            Matcher matcher = object.matcher(file.letters(at, PART));
            while (matcher.find()) {
                found = at + matcher.end();
            }
        }
        return found < 0
                ? Optional.empty()
                : Optional.of(file.letters(found, PART).getBytes(StandardCharsets.ISO_8859_1));
    }
}
