package org.countersign.people.signin.pages;

import jakarta.inject.Singleton;
import org.countersign.people.signin.SignInWords;
import org.countersign.site.Actor;
import org.countersign.site.NavigationEntry;

/** Everybody finds their own account in the navigation, last. */
@Singleton
class AccountNavigation implements NavigationEntry {

    private final SignInWords words;

    AccountNavigation(SignInWords words) {
        this.words = words;
    }

    @Override
    public String label() {
        return words.account();
    }

    @Override
    public String path() {
        return AccountPages.PATH;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return true;
    }
}
