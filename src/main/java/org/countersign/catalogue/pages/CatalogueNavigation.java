package org.countersign.catalogue.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.catalogue.CatalogueWords;
import org.countersign.site.NavigationEntry;

/** The catalogue's place in the navigation: behind what people do every day. */
class CatalogueNavigation {

    @Produces
    @Singleton
    NavigationEntry catalogue(CatalogueWords words) {
        return NavigationEntry.forEverybody(words::catalogue, "/catalogue", 800);
    }
}
