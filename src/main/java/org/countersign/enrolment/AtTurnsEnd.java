package org.countersign.enrolment;

import java.util.List;
import org.countersign.enrolment.facts.Enrolment;

/**
 * Who keeps something that is derived from what stands in an enrolment, and so makes it anew whenever somebody has changed
 * that.
 */
public interface AtTurnsEnd {

    /**
     * In the transaction in which the turns were taken, once what was done in them is written; more than once where a verb
     * writes in several steps, and never where it failed.
     */
    void changed(List<Turn> turns);

    /** @param number of the turns that were taken in the enrolment, this one among them */
    record Turn(Enrolment enrolment, long number) {}
}
