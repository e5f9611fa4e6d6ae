package org.countersign.verification;

import org.countersign.wording.Worded;

/** Why verification reopened a unit, in words that are kept with the reopening as they were. */
enum ReopeningReason implements Worded {
    /** Stands beside void signatures, where the learner reads it; what the action asks for is not for them. */
    ACTION_REQUIRED
}
