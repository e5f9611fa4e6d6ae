package org.countersign.people;

import java.util.Set;
import org.countersign.site.PersonId;
import org.countersign.site.Role;

/**
 * Somebody to be added.
 *
 * @param id made by who asks, so that asking twice adds one person
 */
public record NewPerson(PersonId id, String userName, PersonDetails details, Set<Role> roles) {

    public NewPerson {
        roles = Set.copyOf(roles);
    }
}
