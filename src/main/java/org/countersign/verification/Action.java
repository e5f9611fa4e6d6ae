package org.countersign.verification;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.countersign.assessment.DecisionId;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/**
 * What the verifier requires before they agree; the decision it names counts no longer, and the assessor decides again.
 *
 * @param owner who made the decision
 * @param required in the verifier's words
 */
public record Action(
        @JsonProperty("id") UUID id,
        @JsonProperty("sample") UUID sample,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("decision") DecisionId decision,
        @JsonProperty("owner") PersonId owner,
        @JsonProperty("dueOn") LocalDate dueOn,
        @JsonProperty("required") String required,
        @JsonProperty("raisedBy") PersonId raisedBy,
        @JsonProperty("recordedAt") Instant recordedAt) {}
