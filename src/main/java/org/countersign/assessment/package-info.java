/**
 * The decisions: judgements of claims, countersigning, sign-offs of criteria, referrals, attestations and the
 * declarations that are signed over the unit; and the unit page, where learner, assessor and verifier meet. Decisions
 * are appended, never edited.
 */
package org.countersign.assessment;
