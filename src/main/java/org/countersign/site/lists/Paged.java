package org.countersign.site.lists;

import java.util.List;
import java.util.function.Function;

/** A list as it is asked of the database: how many stand on all its pages, and what stands on one of them. */
public interface Paged<T> {

    long count();

    /** @param offset how many come before */
    List<T> part(int offset, int most);

    /** The same with something else made of what stands on a page, all of it at once. */
    default <R> Paged<R> each(Function<List<T>, List<R>> made) {
        Paged<T> list = this;
        return new Paged<>() {
            @Override
            public long count() {
                return list.count();
            }

            @Override
            public List<R> part(int offset, int most) {
                return made.apply(list.part(offset, most));
            }
        };
    }
}
