package org.countersign.assessment;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** Codes of contexts in one column, which is what they are read and written as: few, together, and never searched. */
final class Codes {

    private Codes() {}

    static String join(SortedSet<String> codes) {
        return String.join(" ", codes);
    }

    static SortedSet<String> split(String codes) {
        return codes.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(codes.split(" "))));
    }
}
