package org.countersign.portfolio.files;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file a player asks for, as RFC 9110 says it. Several parts at once are answered with the whole, which
 * the RFC allows.
 *
 * @param from the first byte, from 0
 * @param to the last byte, included
 */
record ByteRange(long from, long to) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What was asked for of a file. */
    sealed interface Asked {}

    /** The whole: no range, or one that may be passed over. */
    record Whole() implements Asked {}

    /** A part that is there. */
    record Part(ByteRange range) implements Asked {}

    /** A part beyond the end: answered 416. */
    record Beyond() implements Asked {}

    static Asked of(String header, long size) {
        Optional<Matcher> one = Optional.ofNullable(header)
                .map(text -> ONE.matcher(text.strip()))
                .filter(Matcher::matches);
        if (one.isEmpty() || one.get().group(1).isEmpty() && one.get().group(2).isEmpty()) {
            return new Whole();
        }
        String first = one.get().group(1);
        String last = one.get().group(2);
        long from = first.isEmpty() ? Math.max(0, size - Long.parseLong(last)) : Long.parseLong(first);
        long to = first.isEmpty() || last.isEmpty() ? size - 1 : Math.min(Long.parseLong(last), size - 1);
        if (from >= size || first.isEmpty() && Long.parseLong(last) == 0) {
            return new Beyond();
        }
        return to < from ? new Whole() : new Part(new ByteRange(from, to));
    }

    long length() {
        return to - from + 1;
    }
}
