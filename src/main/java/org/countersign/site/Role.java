package org.countersign.site;

/** What a person may do in the centre. A person may hold several; independence is judged per enrolment. */
public enum Role {
    LEARNER,
    ASSESSOR,
    TRAINEE_ASSESSOR,
    COUNTERSIGNER,
    INTERNAL_VERIFIER,
    LEAD_VERIFIER,
    ADMINISTRATOR
}
