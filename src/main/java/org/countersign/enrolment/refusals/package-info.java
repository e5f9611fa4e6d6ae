/**
 * Why nobody is enrolled or allocated, and how what a rule found becomes a refusal, in the rule's own words. Decides nothing
 * itself.
 */
package org.countersign.enrolment.refusals;
