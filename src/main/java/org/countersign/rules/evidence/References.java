package org.countersign.rules.evidence;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** References of pieces as they are listed: each once, and E100 after E99. */
final class References {

    static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private References() {}

    static <T> List<String> of(Collection<T> evidence, Function<T, String> reference) {
        return evidence.stream().map(reference).distinct().sorted(ORDER).toList();
    }
}
