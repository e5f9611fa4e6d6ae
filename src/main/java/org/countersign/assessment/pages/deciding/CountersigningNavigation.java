package org.countersign.assessment.pages.deciding;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The way to what waits for a countersigner. */
class CountersigningNavigation {

    @Produces
    @Singleton
    NavigationEntry countersigning(QueueWords words) {
        return NavigationEntry.forRoles(words::countersigning, CountersigningPages.PATH, 210, Role.COUNTERSIGNER);
    }
}
