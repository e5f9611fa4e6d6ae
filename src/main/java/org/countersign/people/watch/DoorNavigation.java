package org.countersign.people.watch;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** Where an administrator finds the page. */
@Singleton
class DoorNavigation implements NavigationEntry {

    private final DoorWords words;

    DoorNavigation(DoorWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.navigation();
    }

    @Override
    public String path() {
        return DoorPages.PATH;
    }

    @Override
    public int order() {
        return 830;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
