package org.countersign.rules;

import java.util.List;

/** What is said of a group of criteria of which the standard asks for some. A criterion is named by its code. */
public sealed interface ChoiceFinding extends Finding {

    /** The heading of the group. */
    String group();

    int least();

    @Override
    default Weight weight() {
        return Weight.MISSING;
    }

    /** As many are met and signed off as are asked for. */
    record CriteriaEnough(String group, int met, int least, int total) implements ChoiceFinding {

        @Override
        public Weight weight() {
            return Weight.HOLDS;
        }
    }

    /**
     * @param waiting wait for the assessor
     * @param provisional were judged met by a trainee
     * @param wanted how many would still be missing if all of these were accepted
     * @param open those that nothing under way would make met
     */
    record CriteriaShort(
            String group,
            int met,
            int least,
            int total,
            List<String> waiting,
            List<String> provisional,
            int wanted,
            List<String> open)
            implements ChoiceFinding {}

    /**
     * Enough are met, and not enough of them signed off.
     *
     * @param unsigned met, and not signed off
     * @param provisional signed off by a trainee
     */
    record CriteriaUnsigned(String group, int signedOff, int least, List<String> unsigned, List<String> provisional)
            implements ChoiceFinding {}
}
