package org.countersign.assessment.pages.queue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.countersign.assessment.pages.QueueWords;
import org.countersign.site.NavigationEntry;
import org.countersign.site.Role;

/** The way of an assessor or a trainee to what waits for them, and to their learners. */
class QueueNavigation {

    @Produces
    @Singleton
    NavigationEntry queue(QueueWords words) {
        return NavigationEntry.forRoles(words::queue, QueuePages.PATH, 200, Role.ASSESSOR, Role.TRAINEE_ASSESSOR);
    }

    @Produces
    @Singleton
    NavigationEntry caseload(CaseloadWords words) {
        return NavigationEntry.forRoles(words::caseload, CaseloadPages.PATH, 205, Role.ASSESSOR, Role.TRAINEE_ASSESSOR);
    }
}
