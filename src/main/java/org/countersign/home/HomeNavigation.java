package org.countersign.home;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.site.NavigationEntry;

/** Everybody's way back to what waits for them. */
class HomeNavigation {

    @Produces
    @Singleton
    NavigationEntry today(HomeWords words) {
        return NavigationEntry.forEverybody(words::today, "/", 100);
    }
}
