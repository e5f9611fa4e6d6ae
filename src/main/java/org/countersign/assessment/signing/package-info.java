/**
 * Signatures over the unit: the one canonical state that candidate, assessor and verifier sign, the signatures
 * themselves, and the reopenings that void them. Nothing here is ever edited.
 */
package org.countersign.assessment.signing;
