package org.countersign.standards.importing.transcript;

import java.util.List;
import org.countersign.standards.importing.transcript.Flow.Passage;

/**
 * What stands under one heading where that is a list.
 *
 * @param leadIn before the first item
 * @param after what follows the list and belongs to no item
 */
record Listing(List<Passage> leadIn, List<Division> divisions, List<Passage> after) {

    /**
     * Items under a sub-heading; the first may have none.
     *
     * @param leadIn of its own
     */
    record Division(String heading, String leadIn, List<Item> items, Span span) {}

    List<Item> items() {
        return divisions.stream().flatMap(division -> division.items().stream()).toList();
    }
}
