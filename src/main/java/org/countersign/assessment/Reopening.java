package org.countersign.assessment;

import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.rules.refusals.Signing.Reopener;
import org.countersign.site.PersonId;

/**
 * A signed unit was opened again; the signatures of its round are void for good.
 *
 * @param round the round it ends, from 0
 */
public record Reopening(
        UUID id, EnrolmentId enrolment, int round, Reopener as, String reason, PersonId by, Instant recordedAt) {}
