package org.countersign.people.watch;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** Where an administrator finds who signed in. */
class DoorNavigation {

    @Produces
    @Singleton
    NavigationEntry signIns(DoorWords words) {
        return NavigationEntry.forRoles(words::navigation, DoorPages.PATH, 830, Role.ADMINISTRATOR);
    }
}
