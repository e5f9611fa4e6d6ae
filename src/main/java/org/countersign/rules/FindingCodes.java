package org.countersign.rules;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every finding or next step there is, by its code, with the names of its arguments: what programs can go by. */
public final class FindingCodes {

    private FindingCodes() {}

    /** @param kind {@link Finding} for all findings, or one kind of them, or the steps */
    public static SortedMap<String, List<String>> of(Class<?> kind) {
        SortedMap<String, List<String>> codes = new TreeMap<>();
        add(kind, codes);
        return Collections.unmodifiableSortedMap(codes);
    }

    private static void add(Class<?> kind, SortedMap<String, List<String>> codes) {
        if (kind.isRecord()) {
            codes.put(
                    Facets.code(kind),
                    Stream.of(kind.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toList());
            return;
        }
        for (Class<?> permitted : kind.getPermittedSubclasses()) {
            add(permitted, codes);
        }
    }
}
