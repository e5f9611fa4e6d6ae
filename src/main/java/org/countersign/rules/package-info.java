/**
 * Judgement as arithmetic: pure functions from a standard, a policy and the facts of one enrolment to findings, and the
 * one renderer that makes a finding into a sentence. No clock, query, service or logger; the order of facts and rules
 * changes nothing.
 *
 * <p>{@link org.countersign.rules.UnitRules} makes {@link org.countersign.rules.UnitFacts} into a
 * {@link org.countersign.rules.UnitReport}. What a verb asks before it acts is in
 * {@link org.countersign.rules.Refusals}, {@link org.countersign.rules.Signing} and
 * {@link org.countersign.rules.Independence}; what any of them answers is a {@link org.countersign.rules.Finding}, said
 * by {@link org.countersign.rules.Sentences}.
 */
package org.countersign.rules;
