package org.countersign.people.signin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;

/**
 * What the cookie of somebody signed in says. It is valid while both numbers are the person's own: signing out and a new
 * password raise the generation, disabling and enabling the access number.
 *
 * @param begun when the password was asked for, however often the session was given out again since
 */
public record Session(PersonId person, long generation, int accessNumber, Instant begun) {

    public Session {
        begun = begun.truncatedTo(ChronoUnit.SECONDS);
    }

    static Optional<Session> parse(String text) {
        String[] parts = text.split(":");
        try {
            return parts.length == 4
                    ? Optional.of(new Session(
                            new PersonId(UUID.fromString(parts[0])),
                            Long.parseLong(parts[1]),
                            Integer.parseInt(parts[2]),
                            Instant.ofEpochSecond(Long.parseLong(parts[3]))))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return person + ":" + generation + ":" + accessNumber + ":" + begun.getEpochSecond();
    }
}
