/**
 * Signatures over the unit: the one canonical state that candidate, assessor and verifier sign, the signatures
 * themselves, and the reopenings that void them. Nothing here is ever edited.
 *
 * <p>A state has a {@link org.countersign.assessment.signatures.StateForm}: while a signature stands, the unit is written and counted
 * as it was when it was signed, whatever the program has learnt since. The bytes of every form are kept with the tests
 * ({@code src/test/resources/signed-state}).
 */
package org.countersign.assessment.signing;
