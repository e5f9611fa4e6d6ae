package org.countersign.site;

/**
 * A place in the navigation of every page. A room offers one by implementing this as a bean; those the signed-in person
 * may go to are shown, in order.
 */
public interface NavigationEntry {

    /** A noun of one or two words, from the room's message bundle. */
    String label();

    /** Where it leads; the entry is marked as current there and on every page below it. */
    String path();

    /** Lower is further left. Leave gaps: the rooms use hundreds. */
    int order();

    boolean shownTo(Actor actor);
}
