package org.countersign.site.jobs;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** Where an administrator finds it. */
@Singleton
class JobNavigation implements NavigationEntry {

    private final JobWords words;

    JobNavigation(JobWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.title();
    }

    @Override
    public String path() {
        return JobPages.PATH;
    }

    @Override
    public int order() {
        return 830;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
