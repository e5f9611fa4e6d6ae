package org.countersign.assessment.qualifications;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The administrator's way to the qualifications; a learner's leads over their first page. */
class QualificationNavigation {

    @Produces
    @Singleton
    NavigationEntry qualifications(LearnersQualificationWords words) {
        return NavigationEntry.forRoles(words::qualifications, "/qualifications", 620, Role.ADMINISTRATOR);
    }
}
