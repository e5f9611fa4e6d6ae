package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.journal.Since;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.site.PersonId;
import org.hibernate.annotations.CompositeType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The assessor confirms in words a requirement that no number decides.
 *
 * @param position among the attestations of this rule in this enrolment, from 1
 * @param seen the numbers it was made on; it falls if one of them shrinks
 * @param counting by which those numbers were counted
 * @param judgements it stands on; it falls when one of them falls. None are named in those made before they were kept,
 *     whose journalled facts stay what they were
 */
@Embeddable
public record Attestation(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        UUID id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("ruleCode") String ruleCode,
        @JsonProperty("position") int position,

        @JsonProperty("words") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String words,

        @JsonProperty("seen") @CompositeType(ExtentColumns.class)
        Extent seen,

        @JsonProperty("counting") @Since(3) int counting,

        @JsonProperty("judgements") @Since(2) @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        SortedSet<DecisionId> judgements,

        @JsonProperty("by") @Column(name = "attested_by") PersonId by,
        @JsonProperty("attestedOn") LocalDate attestedOn,
        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
