package org.countersign.assessment.pages.deciding;

import jakarta.inject.Singleton;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The way to what waits for a countersigner. */
@Singleton
class CountersigningNavigation implements NavigationEntry {

    private final QueueWords words;

    CountersigningNavigation(QueueWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.countersigning();
    }

    @Override
    public String path() {
        return CountersigningPages.PATH;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.COUNTERSIGNER);
    }
}
