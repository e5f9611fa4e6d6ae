package org.countersign.people.signin;

import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;

/**
 * What the cookie of somebody signed in says. It is valid while both numbers are the person's own: signing out and a new
 * password raise the generation, disabling and enabling the access number.
 */
record Session(PersonId person, long generation, int accessNumber) {

    static Optional<Session> parse(String text) {
        String[] parts = text.split(":");
        try {
            return parts.length == 3
                    ? Optional.of(new Session(
                            new PersonId(UUID.fromString(parts[0])),
                            Long.parseLong(parts[1]),
                            Integer.parseInt(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return person + ":" + generation + ":" + accessNumber;
    }
}
