package org.countersign.assessment.pages.queue;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The way of an assessor or a trainee to their learners. */
@Singleton
class CaseloadNavigation implements NavigationEntry {

    private final CaseloadWords words;

    CaseloadNavigation(CaseloadWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.caseload();
    }

    @Override
    public String path() {
        return CaseloadPages.PATH;
    }

    @Override
    public int order() {
        return 205;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.ASSESSOR) || actor.is(Role.TRAINEE_ASSESSOR);
    }
}
