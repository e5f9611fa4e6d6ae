/**
 * Judgement as arithmetic: pure functions from a standard, a policy and the facts of one enrolment to findings, and the
 * one renderer that makes a finding into a sentence. No clock, query, service or logger; the order of facts and rules
 * changes nothing.
 */
package org.countersign.rules;
