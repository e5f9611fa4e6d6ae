/**
 * The decisions as pages: the unit page where learner, assessor and verifier meet, one criterion with everything decided
 * about it, judging a piece, and what waits for whom. Decides nothing: asks the verbs, and shows what they answer.
 */
package org.countersign.assessment.pages;
