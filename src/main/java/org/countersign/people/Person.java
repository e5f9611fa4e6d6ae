package org.countersign.people;

import java.util.Optional;
import java.util.Set;
import org.countersign.site.PersonId;
import org.countersign.site.Role;

/**
 * A person of the centre as things stand now.
 *
 * @param candidateNumber the awarding body's number of a learner
 * @param disabled whether they are kept from signing in; what they did stays
 */
public record Person(
        PersonId id,
        String userName,
        String name,
        Optional<String> candidateNumber,
        Optional<String> email,
        Set<Role> roles,
        boolean disabled) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
