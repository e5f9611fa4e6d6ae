package org.countersign.standards;

/**
 * A circumstance in which competence has to be shown, declared by the standard ("during a busy time in your job").
 *
 * @param requirement code of the evidence requirement it belongs to
 * @param shortLabel one or two words for a column of the unit page ("busy"); ours, not published
 */
public record Context(String code, String requirement, String text, String shortLabel) {}
