/**
 * Judgement as arithmetic: pure functions from a standard, a policy and the facts of one enrolment to findings, and the
 * one renderer that makes a finding into a sentence. No clock, query, service or logger; the order of facts and rules
 * changes nothing.
 *
 * <p>Here are the facts that go in and the findings that come out, which every part of the room speaks of. In between,
 * {@link org.countersign.rules.evidence.UnitRules} makes {@link org.countersign.rules.UnitFacts} into a
 * {@link org.countersign.rules.reports.UnitReport}. What is next is in
 * {@link org.countersign.rules.next}; whether units make up a qualification in
 * {@link org.countersign.rules.qualifications}; what a verb asks before it acts is in
 * {@link org.countersign.rules.refusals}; what any of them answers is a {@link org.countersign.rules.Finding}, said by
 * {@link org.countersign.rules.sentences.Sentences}.
 */
package org.countersign.rules;
