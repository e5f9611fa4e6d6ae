package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;
import org.countersign.standards.Signatory;

/**
 * A signature over the unit, given by password.
 *
 * @param round how often the unit had been reopened before, from 0; a later reopening voids it
 * @param stateDigest SHA-256 of the signed state, in hexadecimal
 * @param statement the words signed under
 * @param afterReset the person's password had been reset by somebody else in the 24 hours before
 */
public record Declaration(
        @JsonProperty("id") UUID id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("signatory") Signatory signatory,
        @JsonProperty("round") int round,
        @JsonProperty("stateDigest") String stateDigest,
        @JsonProperty("statement") String statement,
        @JsonProperty("afterReset") boolean afterReset,
        @JsonProperty("by") PersonId by,
        @JsonProperty("signedOn") LocalDate signedOn,
        @JsonProperty("recordedAt") Instant recordedAt) {}
