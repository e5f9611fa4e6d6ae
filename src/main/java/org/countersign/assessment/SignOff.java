package org.countersign.assessment;

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
        DecisionId id,
        EnrolmentId enrolment,
        String criterion,
        int position,
        SortedSet<DecisionId> judgements,
        boolean provisional,
        PersonId by,
        LocalDate signedOn,
        Instant recordedAt) {}
