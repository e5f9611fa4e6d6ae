/**
 * Enrolments as pages and as JSON: the list, enrolling, and who is allocated. Decides nothing: asks the verbs, and shows what
 * they answer.
 */
package org.countersign.enrolment.pages;
