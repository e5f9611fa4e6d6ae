package org.countersign.enrolment.pages;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.enrolment.EnrolmentWords;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The administrator's way to the enrolments. */
class EnrolmentNavigation {

    @Produces
    @Singleton
    NavigationEntry enrolments(EnrolmentWords words) {
        return NavigationEntry.forRoles(words::enrolments, EnrolmentPages.PATH, 600, Role.ADMINISTRATOR);
    }
}
