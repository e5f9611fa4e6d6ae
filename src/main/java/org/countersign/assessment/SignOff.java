package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/**
 * The assessor signs one criterion as met.
 *
 * @param position among the sign-offs of the criterion in this enrolment, from 1
 * @param judgements it stands on; it falls when one of them falls
 * @param provisional made by a trainee: counts only when countersigned
 */
public record SignOff(
        @JsonProperty("id") DecisionId id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("criterion") String criterion,
        @JsonProperty("position") int position,
        @JsonProperty("judgements") SortedSet<DecisionId> judgements,
        @JsonProperty("provisional") boolean provisional,
        @JsonProperty("by") PersonId by,
        @JsonProperty("signedOn") LocalDate signedOn,
        @JsonProperty("recordedAt") Instant recordedAt) {}
