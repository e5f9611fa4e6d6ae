package org.countersign.portfolio.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** A learner's own evidence in the navigation. */
class PortfolioNavigation {

    @Produces
    @Singleton
    NavigationEntry evidence(PortfolioWords words) {
        return NavigationEntry.forRoles(words::evidence, "/portfolio", 200, Role.LEARNER);
    }
}
