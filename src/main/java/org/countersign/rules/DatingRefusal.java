package org.countersign.rules;

import java.time.LocalDate;

/** Why a decision may not stand under a date. */
public sealed interface DatingRefusal extends Finding {

    @Override
    default Weight weight() {
        return Weight.REFUSAL;
    }

    /** @param last the last day of what the piece tells of */
    record JudgedBeforeItHappened(String reference, LocalDate on, LocalDate last) implements DatingRefusal {}

    /** @param last the last day of what the criterion was met by, or of the decisions that say so */
    record SignedOffBeforeItWasMet(String criterion, LocalDate on, LocalDate last) implements DatingRefusal {}

    /** @param last the last of the occasions that are counted */
    record AttestedBeforeTheLastOccasion(LocalDate on, LocalDate last) implements DatingRefusal {}
}
