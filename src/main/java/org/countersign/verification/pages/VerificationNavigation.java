package org.countersign.verification.pages;

import jakarta.inject.Singleton;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The internal verifier's way to their units. */
@Singleton
class VerificationNavigation implements NavigationEntry {

    private final VerificationWords words;

    VerificationNavigation(VerificationWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.verification();
    }

    @Override
    public String path() {
        return "/verification";
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.is(Role.INTERNAL_VERIFIER) || actor.is(Role.LEAD_VERIFIER);
    }
}
