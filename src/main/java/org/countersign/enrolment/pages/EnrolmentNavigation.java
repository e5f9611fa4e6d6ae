package org.countersign.enrolment.pages;

import jakarta.inject.Singleton;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The administrator's way to the enrolments. */
@Singleton
class EnrolmentNavigation implements NavigationEntry {

    private final EnrolmentWords words;

    EnrolmentNavigation(EnrolmentWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.enrolments();
    }

    @Override
    public String path() {
        return "/enrolments";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
