package org.countersign.enrolment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;

/**
 * A learner on a pinned edition of a standard and a pinned edition of a policy.
 *
 * @param standardDigest SHA-256 of the frozen standard, in hexadecimal
 * @param policyDigest SHA-256 of the frozen policy, in hexadecimal
 */
public record Enrolment(
        @JsonProperty("id") EnrolmentId id,
        @JsonProperty("learner") PersonId learner,
        @JsonProperty("standard") EditionKey standard,
        @JsonProperty("standardDigest") String standardDigest,
        @JsonProperty("policy") EditionKey policy,
        @JsonProperty("policyDigest") String policyDigest,
        @JsonProperty("enrolledOn") LocalDate enrolledOn,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
