package org.countersign.enrolment.qualifications;

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
 * A learner on a pinned edition of a qualification. Their units are enrolments of their own.
 *
 * @param qualificationDigest SHA-256 of the frozen qualification, in hexadecimal
 */
@Embeddable
public record QualificationEnrolment(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        QualificationEnrolmentId id,

        @JsonProperty("learner") @Column(name = "learner_id")
        PersonId learner,

        @JsonProperty("qualification") @EmbeddedColumnNaming("qualification_%s")
        EditionKey qualification,

        @JsonProperty("qualificationDigest") String qualificationDigest,
        @JsonProperty("enrolledOn") LocalDate enrolledOn,
        @JsonProperty("recordedBy") PersonId recordedBy,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
