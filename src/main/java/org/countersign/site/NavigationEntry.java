package org.countersign.site;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A place in the navigation of every page. A room offers one by producing it as a bean; those the signed-in person may go
 * to are shown, in order.
 *
 * @param label a noun of one or two words, from the room's message bundle
 * @param path where it leads; the entry is marked as current there and on every page below it
 * @param order lower is further left; leave gaps: the rooms use hundreds
 */
public record NavigationEntry(Supplier<String> label, String path, int order, Predicate<Actor> shownTo) {

    public static NavigationEntry forEverybody(Supplier<String> label, String path, int order) {
        return new NavigationEntry(label, path, order, actor -> true);
    }

    /** For whoever has one of the roles. */
    public static NavigationEntry forRoles(Supplier<String> label, String path, int order, Role... roles) {
        return new NavigationEntry(
                label, path, order, actor -> Arrays.stream(roles).anyMatch(actor::is));
    }
}
