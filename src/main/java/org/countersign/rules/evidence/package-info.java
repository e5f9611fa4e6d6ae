/**
 * What counts, and what follows from it: which occasions are performance evidence, which judgements stand, and from these
 * the report of a unit. {@link org.countersign.rules.evidence.UnitRules} is the way in.
 */
package org.countersign.rules.evidence;
