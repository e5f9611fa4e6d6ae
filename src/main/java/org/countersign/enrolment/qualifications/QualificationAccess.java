package org.countersign.enrolment.qualifications;

import org.countersign.standards.qualifications.Qualification;

/**
 * In what way somebody may look at a learner's enrolment on a qualification today. There is none for somebody who may not.
 * Only {@link QualificationEnrolments} makes one.
 */
public final class QualificationAccess {

    private final QualificationEnrolment enrolment;
    private final Qualification qualification;
    private final boolean learner;
    private final boolean administrator;

    QualificationAccess(
            QualificationEnrolment enrolment, Qualification qualification, boolean learner, boolean administrator) {
        this.enrolment = enrolment;
        this.qualification = qualification;
        this.learner = learner;
        this.administrator = administrator;
    }

    public QualificationEnrolment enrolment() {
        return enrolment;
    }

    public Qualification qualification() {
        return qualification;
    }

    /** Whether it is their own. */
    public boolean learner() {
        return learner;
    }

    public boolean administrator() {
        return administrator;
    }

    /** The learner, and an administrator for them; whoever assesses a unit of it looks on. */
    public boolean chooses() {
        return learner || administrator;
    }
}
