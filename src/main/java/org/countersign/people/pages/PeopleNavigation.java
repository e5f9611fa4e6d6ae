package org.countersign.people.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.countersign.people.PeopleWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** What an administrator finds in the navigation. */
class PeopleNavigation {

    private record Place(Supplier<String> said, String path, int order) implements NavigationEntry {

        @Override
        public String label() {
            return said.get();
        }

        @Override
        public boolean shownTo(Actor actor) {
            return actor.is(Role.ADMINISTRATOR);
        }
    }

    @Produces
    @Singleton
    NavigationEntry people(PeopleWords words) {
        return new Place(words::title, PeoplePages.PATH, 800);
    }

    @Produces
    @Singleton
    NavigationEntry centre(PeopleWords words) {
        return new Place(words::centre, CentrePages.PATH, 810);
    }

    @Produces
    @Singleton
    NavigationEntry journal(PeopleWords words) {
        return new Place(words::journal, JournalPages.PATH, 820);
    }
}
