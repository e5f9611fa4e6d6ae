/**
 * A learner's evidence: drafts, submitted versions with their occasions and files, the declaration that they are the
 * learner's own, and the claims that say what they show. What was submitted is never edited.
 */
package org.countersign.portfolio;
