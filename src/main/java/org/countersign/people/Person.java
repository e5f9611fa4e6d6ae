package org.countersign.people;

import java.util.Optional;
import java.util.Set;
import org.countersign.people.names.SearchText;
import org.countersign.site.PersonId;
import org.countersign.site.Role;

/**
 * A person of the centre as things stand now.
 *
 * @param candidateNumber the awarding body's number of a learner
 * @param disabled whether they are kept from signing in; what they did stays
 * @param searchText what they are found by, names they had among it
 */
public record Person(
        PersonId id,
        String userName,
        String name,
        Optional<String> candidateNumber,
        Optional<String> email,
        Set<Role> roles,
        boolean disabled,
        SearchText searchText) {

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether a list that is narrowed down to what was typed shows them; an empty text leaves everybody in. */
    public boolean isFoundBy(String typed) {
        return searchText.matches(typed);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
