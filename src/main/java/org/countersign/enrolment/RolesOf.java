package org.countersign.enrolment;

import java.util.Set;
import java.util.function.Predicate;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;

/** The roles that let a person be allocated in a capacity. */
public final class RolesOf {

    private RolesOf() {}

    /** Whether one of them is among those that somebody has. */
    static boolean allow(Capacity capacity, Predicate<Role> has) {
        return capacity(capacity).stream().anyMatch(has);
    }

    public static Set<Role> capacity(Capacity capacity) {
        return switch (capacity) {
            case ASSESSOR -> Set.of(Role.ASSESSOR);
            case TRAINEE_ASSESSOR -> Set.of(Role.TRAINEE_ASSESSOR);
            case COUNTERSIGNER -> Set.of(Role.COUNTERSIGNER);
            case INTERNAL_VERIFIER -> Set.of(Role.INTERNAL_VERIFIER, Role.LEAD_VERIFIER);
        };
    }
}
