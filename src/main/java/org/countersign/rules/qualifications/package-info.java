/**
 * Whether units that somebody chose make up a qualification, and how far they have come. Pure functions from a qualification,
 * a choice and the standings of units to findings; the order of a choice changes nothing.
 */
package org.countersign.rules.qualifications;
