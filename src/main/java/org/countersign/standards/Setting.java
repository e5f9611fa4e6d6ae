package org.countersign.standards;

/** Where an occasion took place, in the words of CFACSC4 evidence requirement 1. */
public enum Setting {
    PAID_JOB,
    VOLUNTARY_JOB,
    WORK_PLACEMENT,
    REALISTIC_WORKING_ENVIRONMENT,
    SIMULATION
}
