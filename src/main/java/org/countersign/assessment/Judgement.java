package org.countersign.assessment;

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
        DecisionId id,
        EnrolmentId enrolment,
        ClaimId claim,
        int position,
        Optional<DecisionId> supersedes,
        Outcome outcome,
        SortedSet<String> contexts,
        String feedback,
        boolean provisional,
        PersonId judge,
        LocalDate judgedOn,
        Instant recordedAt) {}
