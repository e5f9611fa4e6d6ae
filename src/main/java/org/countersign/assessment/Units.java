package org.countersign.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.countersign.enrolment.Enrolment;

/** Gathers what every page, signature and print of a unit is made of. */
@ApplicationScoped
public class Units {

    /** In a number of queries that does not grow with the evidence. The caller has checked access. */
    public Unit unit(Enrolment enrolment) {
        throw new UnsupportedOperationException();
    }
}
