package org.countersign.people.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.people.PeopleWords;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** What an administrator finds in the navigation. */
class PeopleNavigation {

    @Produces
    @Singleton
    NavigationEntry people(PeopleWords words) {
        return NavigationEntry.forRoles(words::title, PeoplePages.PATH, 800, Role.ADMINISTRATOR);
    }

    @Produces
    @Singleton
    NavigationEntry centre(PeopleWords words) {
        return NavigationEntry.forRoles(words::centre, CentrePages.PATH, 810, Role.ADMINISTRATOR);
    }

    @Produces
    @Singleton
    NavigationEntry journal(PeopleWords words) {
        return NavigationEntry.forRoles(words::journal, JournalPages.PATH, 820, Role.ADMINISTRATOR);
    }
}
