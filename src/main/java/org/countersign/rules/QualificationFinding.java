package org.countersign.rules;

import java.util.List;
import java.util.Optional;

/**
 * What a choice of units lacks, why it may not be made, or that it makes up the qualification. Where a group is named, its
 * {@code name} is the group's; where none is, the whole qualification is meant.
 */
public sealed interface QualificationFinding extends Finding {

    /** The group it is about; empty for the qualification as a whole. */
    default Optional<String> group() {
        return Optional.empty();
    }

    /** Something that has to be added. */
    sealed interface Lacking extends QualificationFinding {

        @Override
        default Weight weight() {
            return Weight.MISSING;
        }
    }

    /** Something that no addition puts right. */
    sealed interface NotAllowed extends QualificationFinding {

        @Override
        default Weight weight() {
            return Weight.REFUSAL;
        }
    }

    /** @param group where the unit is */
    record MandatoryUnitMissing(Optional<String> group, String unit, String title) implements Lacking {}

    /** @param wanted how many more */
    record UnitsShort(Optional<String> group, String name, int chosen, int least, int wanted) implements Lacking {}

    /** @param wanted how many more */
    record CreditsShort(Optional<String> group, String name, int chosen, int least, int wanted) implements Lacking {}

    /** @param chosen credits at the level or above it */
    record CreditsAtLevelShort(int level, int chosen, int least, int wanted) implements Lacking {}

    record TooManyUnits(Optional<String> group, String name, int chosen, int most) implements NotAllowed {}

    record TooManyCredits(Optional<String> group, String name, int chosen, int most) implements NotAllowed {}

    /** @param units codes of those that were chosen and shut each other out */
    record BarredTogether(List<String> units) implements NotAllowed {}

    /** @param unit a code that the qualification does not have */
    record NotAUnitOfIt(String unit) implements NotAllowed {}

    /** @param units codes of those that were chosen and stand for each other */
    record CountedOnce(List<String> units, String counted) implements QualificationFinding {

        @Override
        public Weight weight() {
            return Weight.NOTICE;
        }
    }

    /** @param credits of all units that count; none where units have no credit */
    record ChoiceComplete(int units, int credits) implements QualificationFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }
}
