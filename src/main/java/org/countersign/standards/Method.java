package org.countersign.standards;

/** How competence was shown. Not the type of a file: a recording may hold an observation or oral questions. */
public enum Method {
    OBSERVATION,
    WORK_PRODUCT,
    WITNESS_TESTIMONY,
    EXPERT_WITNESS,
    REFLECTIVE_ACCOUNT,
    PROFESSIONAL_DISCUSSION,
    ORAL_QUESTIONS,
    WRITTEN_QUESTIONS,
    ASSIGNMENT,
    SIMULATION,
    RECOGNITION_OF_PRIOR_LEARNING
}
