package org.countersign.enrolment.qualifications;

import static org.countersign.site.answers.RefusedAs.conflict;
import static org.countersign.site.answers.RefusedAs.invalid;
import static org.countersign.site.answers.RefusedAs.notAllowed;

import org.countersign.site.answers.Ground;
import org.countersign.site.answers.RefusedAs;

/** Why nobody is enrolled on a qualification, or no units of it are chosen. */
public enum QualificationRefusal implements Ground {
    QUALIFICATION_MISSING(invalid("qualification")),
    ALREADY_ON_IT(conflict()),
    NO_UNITS(invalid("units")),
    CHOSEN_IN_THE_FUTURE(invalid("chosenOn")),
    CHOSEN_BEFORE_ENROLMENT(invalid("chosenOn")),
    CHOSEN_MEANWHILE(conflict()),
    NOT_THEIRS_TO_CHOOSE(notAllowed());

    private final RefusedAs refusedAs;

    QualificationRefusal(RefusedAs refusedAs) {
        this.refusedAs = refusedAs;
    }

    @Override
    public RefusedAs refusedAs() {
        return refusedAs;
    }
}
