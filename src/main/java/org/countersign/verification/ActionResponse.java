package org.countersign.verification;

import java.time.Instant;
import java.util.UUID;
import org.countersign.site.PersonId;

/** What was done about an action, in the words of who did it. */
public record ActionResponse(UUID id, UUID action, String done, PersonId by, Instant recordedAt) {}
