package org.countersign.site.lists;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a form offers of a list that may be too long to choose from: a page's worth of what was looked for, and with it
 * what was chosen before.
 *
 * @param count how many were found, those too that are not offered
 */
public record Found<T>(List<T> offered, int count) {

    /** About two screens, as on a page of a list. */
    public static final int MOST = 50;

    /** @param all in the order in which they are offered */
    public static <T> Found<T> of(List<T> all, Predicate<T> lookedFor, Predicate<T> chosen) {
        List<T> found = all.stream().filter(lookedFor).toList();
        List<T> first = found.stream().limit(MOST).toList();
        Stream<T> before = all.stream().filter(chosen).filter(one -> !first.contains(one));
        return new Found<>(Stream.concat(before, first.stream()).toList(), found.size());
    }

    public List<Choice> offered(Function<T, Choice> choice) {
        return offered.stream().map(choice).toList();
    }
}
