package org.countersign.standards;

/**
 * A circumstance in which competence has to be shown ("during a busy time in your job"), declared by the standard or,
 * where the standard declares none, by the policy.
 *
 * @param requirement code of the evidence requirement it belongs to; of the rule that asks for it where a policy
 *     declares it
 * @param shortLabel one or two words for a column of the unit page ("busy time"); ours, not published
 */
public record Context(String code, String requirement, String text, String shortLabel) {}
