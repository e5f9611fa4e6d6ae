package org.countersign.people.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;

/**
 * A code was given out with which a person could set their password.
 *
 * @param replaces whether they had a password already; a first one is not news to anybody
 * @param usedAt when the password was set with it
 * @param seenAt when the person said that they know
 */
public record PasswordReset(
        UUID id,
        PersonId person,
        boolean replaces,
        Instant expiresAt,
        PersonId issuedBy,
        Instant issuedAt,
        Optional<Instant> usedAt,
        Optional<Instant> seenAt) {}
