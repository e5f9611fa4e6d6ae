/**
 * Verification as pages and as JSON: the units to verify, taking a sample, actions and what was done about them, with the
 * same verbs, questions and sentences. Decides nothing.
 */
package org.countersign.verification.pages;
