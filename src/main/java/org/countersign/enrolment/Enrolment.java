package org.countersign.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;

/**
 * A learner on a pinned edition of a standard and a pinned edition of a policy.
 *
 * @param standardDigest SHA-256 of the frozen standard, in hexadecimal
 * @param policyDigest SHA-256 of the frozen policy, in hexadecimal
 */
public record Enrolment(
        EnrolmentId id,
        PersonId learner,
        EditionKey standard,
        String standardDigest,
        EditionKey policy,
        String policyDigest,
        LocalDate enrolledOn,
        PersonId recordedBy,
        Instant recordedAt) {}
