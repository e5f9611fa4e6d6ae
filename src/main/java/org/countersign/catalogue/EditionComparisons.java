package org.countersign.catalogue;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.countersign.journal.Comparison;

/** What the check of the journal compares of standards, policies and qualifications in use. */
@Singleton
class EditionComparisons {

    private final EntityManager entities;
    private final PinnedEditions pinned;
    private final PinnedEditions.OfQualifications qualifications;

    EditionComparisons(EntityManager entities, PinnedEditions pinned, PinnedEditions.OfQualifications qualifications) {
        this.qualifications = qualifications;
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

    @Produces
    @Singleton
    Comparison qualifications() {
        return new ComparedEditions(FrozenKind.QUALIFICATION, entities, qualifications);
    }
}
