package org.countersign.assessment.decisions;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.journal.Fact;
import org.countersign.portfolio.evidence.ClaimId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.PersonId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The assessor's decision on a claim. Never edited: another one supersedes it.
 *
 * @param position among the judgements of the claim, from 1
 * @param supersedes the one before it, which the judge had seen
 * @param contexts confirmed as the circumstances in which this criterion was shown
 * @param provisional made by a trainee: counts only when countersigned
 * @param judgedOn when it was decided, as the judge says
 */
@Embeddable
public record Judgement(
        @JsonProperty("id") @Column(name = "id", insertable = false, updatable = false)
        DecisionId id,

        @JsonProperty("enrolment") @Column(name = "enrolment_id")
        EnrolmentId enrolment,

        @JsonProperty("claim") @Column(name = "claim_id") ClaimId claim,
        @JsonProperty("position") int position,

        @JsonProperty("supersedes") Optional<DecisionId> supersedes,

        @JsonProperty("outcome") @Enumerated(EnumType.STRING)
        Outcome outcome,

        @JsonProperty("contexts") @Convert(converter = Codes.class)
        SortedSet<String> contexts,

        @JsonProperty("feedback") @JdbcTypeCode(SqlTypes.LONGVARCHAR)
        String feedback,

        @JsonProperty("provisional") boolean provisional,
        @JsonProperty("judge") @Column(name = "judge_id") PersonId judge,

        @JsonProperty("judgedOn") LocalDate judgedOn,

        @JsonProperty("recordedAt") Instant recordedAt)
        implements Fact {}
