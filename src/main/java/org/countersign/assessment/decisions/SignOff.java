package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The assessor signs one criterion as met.
 *
 * @param position among the sign-offs of the criterion in this enrolment, from 1
 * @param judgements it stands on; it falls when one of them falls
 * @param provisional made by a trainee: counts only when countersigned
 */
@Embeddable
public record SignOff(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        DecisionId id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("criterion") String criterion,
        @JsonProperty("position") int position,

        @JsonProperty("judgements") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        SortedSet<DecisionId> judgements,

        @JsonProperty("provisional") boolean provisional,
        @JsonProperty("by") @Column(name = "signed_by") PersonId by,
        @JsonProperty("signedOn") LocalDate signedOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
