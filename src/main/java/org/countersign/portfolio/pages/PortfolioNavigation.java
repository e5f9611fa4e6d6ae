package org.countersign.portfolio.pages;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** A learner's own evidence in the navigation. */
@Singleton
class PortfolioNavigation implements NavigationEntry {

    private final PortfolioWords words;

    PortfolioNavigation(PortfolioWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.evidence();
    }

    @Override
    public String path() {
        return "/portfolio";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.LEARNER);
    }
}
