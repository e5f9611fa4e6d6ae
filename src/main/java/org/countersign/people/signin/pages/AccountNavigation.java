package org.countersign.people.signin.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.people.signin.SignInWords;
import org.countersign.site.NavigationEntry;

/** Everybody finds their own account in the navigation, last. */
class AccountNavigation {

    @Produces
    @Singleton
    NavigationEntry account(SignInWords words) {
        return NavigationEntry.forEverybody(words::account, AccountPages.PATH, 900);
    }
}
