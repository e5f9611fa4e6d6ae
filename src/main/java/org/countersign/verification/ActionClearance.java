package org.countersign.verification;

import java.time.Instant;
import java.util.UUID;
import org.countersign.site.PersonId;

/** The verifier is satisfied with what was done about an action. */
public record ActionClearance(UUID id, UUID action, String comments, PersonId by, Instant recordedAt) {}
