package org.countersign.home;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * The first of a list that goes on elsewhere.
 *
 * @param more how many there are beside them
 */
@TemplateData
record Shown<T>(List<T> first, int more) {

    static <T> Shown<T> of(List<T> all, int most) {
        List<T> first = all.stream().limit(most).toList();
        return new Shown<>(first, all.size() - first.size());
    }

    public int total() {
        return first.size() + more;
    }
}
