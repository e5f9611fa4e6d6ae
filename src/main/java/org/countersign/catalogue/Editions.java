package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import org.countersign.site.Answer;
import org.countersign.standards.EditionKey;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/**
 * The editions of standards and policies in use, frozen when first used: a file that changes afterwards under the same
 * key is refused, and what was frozen goes on being used.
 */
@ApplicationScoped
public class Editions {

    /**
     * Freezes the standard unless it is frozen already, in the caller's transaction. Refused where the library has no
     * such edition, or has it with a problem.
     */
    public Answer<Pinned<Standard>> pinStandard(EditionKey key) {
        throw new UnsupportedOperationException();
    }

    /** The same for a policy. */
    public Answer<Pinned<Policy>> pinPolicy(EditionKey key) {
        throw new UnsupportedOperationException();
    }

    /** A frozen standard, from memory after the first time. */
    public Standard standard(EditionKey key) {
        throw new UnsupportedOperationException();
    }

    /** A frozen policy, from memory after the first time. */
    public Policy policy(EditionKey key) {
        throw new UnsupportedOperationException();
    }
}
