package org.countersign.site;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Places in the navigation that the played actor may, and may not, go to. */
class GalleryPlaces {

    private record Place(String label, String path, int order, Role role) implements NavigationEntry {

        @Override
        public boolean shownTo(Actor actor) {
            return actor.equals(PlayedActor.NIA) && actor.is(role);
        }
    }

    @Produces
    @Singleton
    NavigationEntry queue() {
        return new Place("Queue", "/gallery", 100, Role.ASSESSOR);
    }

    @Produces
    @Singleton
    NavigationEntry standards() {
        return new Place("Standards", "/catalogue", 300, Role.ASSESSOR);
    }

    @Produces
    @Singleton
    NavigationEntry samples() {
        return new Place("Samples", "/samples", 200, Role.INTERNAL_VERIFIER);
    }

    @Produces
    @Singleton
    NavigationEntry people() {
        return new Place("People", "/people", 400, Role.ADMINISTRATOR);
    }
}
