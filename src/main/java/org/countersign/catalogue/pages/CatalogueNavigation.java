package org.countersign.catalogue.pages;

import jakarta.inject.Singleton;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;

/** The catalogue's place in the navigation: behind what people do every day. */
@Singleton
class CatalogueNavigation implements NavigationEntry {

    private final CatalogueWords words;

    CatalogueNavigation(CatalogueWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.catalogue();
    }

    @Override
    public String path() {
        return "/catalogue";
    }

    @Override
    public int order() {
        return 800;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return true;
    }
}
