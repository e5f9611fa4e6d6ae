package org.countersign.assessment.signatures;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.countersign.standards.Signatory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A signature over the unit, given by password.
 *
 * @param round how often the unit had been reopened before, from 0; a later reopening voids it
 * @param stateDigest SHA-256 of the signed state, in hexadecimal
 * @param statement the words signed under
 * @param afterReset the person's password had been reset by somebody else in the 24 hours before
 */
@Embeddable
public record Declaration(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("signatory") @Enumerated(EnumType.STRING)
        Signatory signatory,

        @JsonProperty("round") int round,
        @JsonProperty("stateDigest") String stateDigest,

        @JsonProperty("statement") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String statement,

        @JsonProperty("afterReset") boolean afterReset,
        @JsonProperty("by") @Column(name = "signed_by") PersonId by,
        @JsonProperty("signedOn") LocalDate signedOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
