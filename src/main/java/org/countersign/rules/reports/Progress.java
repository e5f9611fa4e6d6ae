package org.countersign.rules.reports;

import java.util.Collection;

/**
 * How many criteria have come how far. Met, claimed and untouched add up to the total.
 *
 * @param claimed touched and not met yet, whatever it waits for
 * @param signedOff met and signed off, finally
 */
public record Progress(int total, int met, int claimed, int untouched, int signedOff) {

    public static Progress of(Collection<CriterionReport> criteria) {
        int met = 0;
        int untouched = 0;
        int signedOff = 0;
        for (CriterionReport criterion : criteria) {
            met += criterion.met() ? 1 : 0;
            untouched += criterion.standing() == CriterionStanding.UNTOUCHED ? 1 : 0;
            signedOff += criterion.met() && criterion.signedOffFinally() ? 1 : 0;
        }
        int total = criteria.size();
        return new Progress(total, met, total - met - untouched, untouched, signedOff);
    }

    /** No more of a choice than are asked for. */
    public static Progress of(Choice choice) {
        Progress all = of(choice.members());
        int met = Math.min(choice.least(), all.met);
        int claimed = Math.min(choice.least() - met, all.claimed);
        return new Progress(
                choice.least(), met, claimed, choice.least() - met - claimed, Math.min(choice.least(), all.signedOff));
    }

    public boolean allMet() {
        return met == total;
    }

    public Progress plus(Progress other) {
        return new Progress(
                total + other.total,
                met + other.met,
                claimed + other.claimed,
                untouched + other.untouched,
                signedOff + other.signedOff);
    }
}
