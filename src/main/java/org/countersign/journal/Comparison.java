package org.countersign.journal;

import java.util.List;

/**
 * Something a room keeps beside its facts and can hold against a digest that was recorded, such as files, documents and
 * editions. The check of the journal asks for it page by page.
 */
public interface Comparison {

    /** What is compared, as a sentence names one of it: "evidence file". It stays, for the check keeps its place under it. */
    String name();

    /**
     * Whether a check that goes on from the one before compares all of it again, and not only what came since: where it is
     * little, and much rests on each.
     */
    default boolean comparesAllEachTime() {
        return false;
    }

    /**
     * Compares the next things after a place, those kept earlier first, so that a check that goes on from the one before
     * compares what came since. Called outside a transaction, because reading files takes its time: it opens its own.
     *
     * @param place where the page before ended, or empty at the beginning
     * @param most how many things at most
     */
    Page after(String place, int most);

    /**
     * What one page of things came to.
     *
     * @param place where the next one begins, in one line; the last page keeps the place it was given
     * @param compared how many things; none if there are no more
     */
    record Page(String place, int compared, List<Difference> differences) {

        public Page {
            differences = List.copyOf(differences);
        }
    }

    /**
     * A thing that is not as it was recorded.
     *
     * @param gone whether it is not there any more; otherwise it differs from its digest
     * @param which the thing by id, never by a name or a text
     */
    record Difference(boolean gone, String which) {}
}
