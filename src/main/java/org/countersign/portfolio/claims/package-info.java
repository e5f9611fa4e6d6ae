/**
 * Ticked criteria and marked occasions, read as claims in the learner's own units, with every reason why one cannot be
 * made. Makes none.
 */
package org.countersign.portfolio.claims;
