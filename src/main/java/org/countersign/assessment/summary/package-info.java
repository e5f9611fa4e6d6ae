/**
 * What lists know of units: a summary of each, with what waits in it, written in the transaction of whatever changed the unit
 * and made anew from the facts at any time. The queue, the list of learners and the first pages are questions to the database
 * over it. Nothing is decided, signed or printed by it.
 */
package org.countersign.assessment.summary;
