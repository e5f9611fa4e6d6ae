package org.countersign.home;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;

/** Everybody's way back to what waits for them. */
@Singleton
class HomeNavigation implements NavigationEntry {

    private final HomeWords words;

    HomeNavigation(HomeWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.today();
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return true;
    }
}
