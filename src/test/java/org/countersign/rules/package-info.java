/**
 * The rules, tried on named situations and on made-up units.
 *
 * <p>The profile {@code pit} changes the rules in one place at a time. These changes nobody notices, and why:
 *
 * <ul>
 *   <li>{@code Facets}: its two class values are worked out once in a process, before the change is made in it.
 *   <li>{@code JudgementChain.later}: which of two is taken matters only where both are the same judgement.
 *   <li>{@code CriterionEvidence.of}: where nothing waits, what is expected is what is accepted, worked out once less.
 *   <li>{@code UnitRules.earlier}: what is counted as now comes to the same, worked out once more.
 *   <li>{@code Ledger.read}: a criterion with items has no claims of its own, and is reported from its items.
 *   <li>{@code UnitChoice.find}: the order in which findings of a choice are read, which no test holds yet.
 *   <li>{@code Choice.isNext}: which of several that were begun alike is named first, which no test holds yet.
 * </ul>
 */
package org.countersign.rules;
