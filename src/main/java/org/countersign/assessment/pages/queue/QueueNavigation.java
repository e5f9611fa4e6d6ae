package org.countersign.assessment.pages.queue;

import jakarta.inject.Singleton;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The way to what waits for an assessor or a trainee. */
@Singleton
class QueueNavigation implements NavigationEntry {

    private final QueueWords words;

    QueueNavigation(QueueWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.queue();
    }

    @Override
    public String path() {
        return "/queue";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.ASSESSOR) || actor.is(Role.TRAINEE_ASSESSOR);
    }
}
