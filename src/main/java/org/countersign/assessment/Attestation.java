package org.countersign.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.journal.Since;
import org.countersign.rules.UnitFacts.Extent;
import org.countersign.site.PersonId;

/**
 * The assessor confirms in words a requirement that no number decides.
 *
 * @param position among the attestations of this rule in this enrolment, from 1
 * @param seen the numbers it was made on; it falls if one of them shrinks
 * @param judgements it stands on; it falls when one of them falls. None are named in those made before they were kept,
 *     whose journalled facts stay what they were
 */
public record Attestation(
        UUID id,
        EnrolmentId enrolment,
        String ruleCode,
        int position,
        String words,
        Extent seen,
        @Since(2) SortedSet<DecisionId> judgements,
        PersonId by,
        LocalDate attestedOn,
        Instant recordedAt) {}
