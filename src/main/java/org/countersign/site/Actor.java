package org.countersign.site;

import java.util.Set;

/** Who is doing this: the signed-in person, as far as a page and a permission need to know. */
public record Actor(PersonId id, String userName, String name, Set<Role> roles) {

    /** The attribute of the security identity under which sign-in leaves the actor. */
    public static final String ATTRIBUTE = "countersign.actor";

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
