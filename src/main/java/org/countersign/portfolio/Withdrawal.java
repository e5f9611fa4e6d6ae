package org.countersign.portfolio;

import java.time.Instant;
import java.util.UUID;

/** The learner took a piece back before anybody judged it: it stays readable and counts nowhere. */
public record Withdrawal(UUID id, PieceId piece, Instant withdrawnAt) {}
