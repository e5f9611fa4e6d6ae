package org.countersign.standards;

/**
 * A circumstance in which competence has to be shown ("during a busy time in your job"), declared by a requirement of the
 * standard or, where the standard declares none, by the policy.
 *
 * @param label one or two words for a column of the unit page ("busy time"); ours, not published
 */
public record Context(String code, String text, String label) {}
