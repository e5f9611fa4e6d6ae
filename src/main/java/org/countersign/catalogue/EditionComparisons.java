package org.countersign.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.countersign.journal.Comparison;

/** What the check of the journal compares of standards and policies in use. */
@Singleton
class EditionComparisons {

    private final EntityManager entities;
    private final PinnedEditions pinned;

    EditionComparisons(EntityManager entities, PinnedEditions pinned) {
        this.entities = entities;
        this.pinned = pinned;
    }

    @Produces
    @Singleton
    Comparison standards() {
        return new ComparedEditions(FrozenKind.STANDARD, entities, pinned.standards());
    }

    @Produces
    @Singleton
    Comparison policies() {
        return new ComparedEditions(FrozenKind.POLICY, entities, pinned.policies());
    }
}
