package org.countersign.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.portfolio.ClaimId;
import org.countersign.rules.UnitFacts.Outcome;
import org.countersign.site.PersonId;

/**
 * The assessor's decision on a claim. Never edited: another one supersedes it.
 *
 * @param position among the judgements of the claim, from 1
 * @param supersedes the one before it, which the judge had seen
 * @param contexts confirmed as the circumstances in which this criterion was shown
 * @param provisional made by a trainee: counts only when countersigned
 * @param judgedOn when it was decided, as the judge says
 */
public record Judgement(
        @JsonProperty("id") DecisionId id,
        @JsonProperty("enrolment") EnrolmentId enrolment,
        @JsonProperty("claim") ClaimId claim,
        @JsonProperty("position") int position,
        @JsonProperty("supersedes") Optional<DecisionId> supersedes,
        @JsonProperty("outcome") Outcome outcome,
        @JsonProperty("contexts") SortedSet<String> contexts,
        @JsonProperty("feedback") String feedback,
        @JsonProperty("provisional") boolean provisional,
        @JsonProperty("judge") PersonId judge,
        @JsonProperty("judgedOn") LocalDate judgedOn,
        @JsonProperty("recordedAt") Instant recordedAt) {}
