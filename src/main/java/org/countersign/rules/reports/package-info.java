/**
 * What the rules say of one enrolment: of the unit as a whole, of each criterion, claim, requirement and context. Records
 * that are derived each time and never stored.
 */
package org.countersign.rules.reports;
