package org.countersign.home;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.function.Function;
import org.countersign.site.lists.Paged;

/**
 * The first of a list that goes on elsewhere.
 *
 * @param more how many there are beside them
 */
@TemplateData
record FirstFew<T>(List<T> first, int more) {

    static <T> FirstFew<T> of(List<T> all, int most) {
        List<T> first = all.stream().limit(most).toList();
        return new FirstFew<>(first, all.size() - first.size());
    }

    /** The first of what the database lists, made ready to be shown; what comes after it is only counted, if there is any. */
    static <F, T> FirstFew<T> of(Paged<F> all, int most, Function<F, T> shown) {
        List<F> found = all.part(0, most + 1);
        List<T> first = found.stream().limit(most).map(shown).toList();
        return new FirstFew<>(first, found.size() > most ? Math.toIntExact(all.count()) - most : 0);
    }

    public int total() {
        return first.size() + more;
    }
}
