package org.countersign.assessment.signing;

import java.time.Instant;
import java.util.UUID;
import org.countersign.enrolment.EnrolmentId;
import org.countersign.site.PersonId;

/** A line under Notes/Comments of the record, by assessor or verifier; outside the signed state. */
public record Note(UUID id, EnrolmentId enrolment, String text, PersonId by, Instant recordedAt) {}
