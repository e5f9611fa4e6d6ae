package org.countersign.enrolment.facts;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.countersign.standards.EditionKey;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A learner on a pinned edition of a standard and a pinned edition of a policy.
 *
 * @param standardDigest SHA-256 of the frozen standard, in hexadecimal
 * @param policyDigest SHA-256 of the frozen policy, in hexadecimal
 */
@Embeddable
public record Enrolment(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        EnrolmentId id,

        @JsonProperty("learner") @Column(name = "learner_id")
        PersonId learner,

        @JsonProperty("standard") @EmbeddedColumnNaming("standard_%s")
        EditionKey standard,

        @JsonProperty("standardDigest") String standardDigest,

        @JsonProperty("policy") @EmbeddedColumnNaming("policy_%s")
        EditionKey policy,

        @JsonProperty("policyDigest") String policyDigest,
        @JsonProperty("enrolledOn") LocalDate enrolledOn,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
