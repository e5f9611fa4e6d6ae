/**
 * A learner's evidence: numbered pieces, submitted versions with their occasions and files, the declaration that they are
 * the learner's own, and the claims that say what they show. What was submitted is never edited. Asks who keeps the
 * decisions and the drafts what it has to know of them, and knows none of its own sub-packages but the store.
 */
package org.countersign.portfolio;
