package org.countersign.site;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Places in the navigation that the played actor may, and may not, go to. */
class GalleryPlaces {

    @Produces
    @Singleton
    NavigationEntry queue() {
        return place("Queue", "/gallery", 100, Role.ASSESSOR);
    }

    @Produces
    @Singleton
    NavigationEntry standards() {
        return place("Standards", "/catalogue", 300, Role.ASSESSOR);
    }

    @Produces
    @Singleton
    NavigationEntry samples() {
        return place("Samples", "/samples", 200, Role.INTERNAL_VERIFIER);
    }

    @Produces
    @Singleton
    NavigationEntry people() {
        return place("People", "/people", 400, Role.ADMINISTRATOR);
    }

    private static NavigationEntry place(String label, String path, int order, Role role) {
        return new NavigationEntry(() -> label, path, order, actor -> actor.equals(PlayedActor.NIA) && actor.is(role));
    }
}
