package org.countersign.verification.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The internal verifier's way to their units. */
class VerificationNavigation {

    @Produces
    @Singleton
    NavigationEntry units(VerificationWords words) {
        return NavigationEntry.forRoles(
                words::verification, VerificationPages.PATH, 400, Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
    }
}
