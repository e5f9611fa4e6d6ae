package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** All that is frozen in this installation. */
@ApplicationScoped
class FrozenEditions {

    private final FrozenModels<Standard> standards;
    private final FrozenModels<Policy> policies;

    FrozenEditions(EntityManager entities, TransactionSynchronizationRegistry transaction, Shelf shelf) {
        this.standards = new FrozenModels<>(FrozenKind.STANDARD, entities, transaction, key -> shelf.library()
                .standard(key));
        this.policies = new FrozenModels<>(
                FrozenKind.POLICY, entities, transaction, key -> shelf.library().policy(key));
    }

    FrozenModels<Standard> standards() {
        return standards;
    }

    FrozenModels<Policy> policies() {
        return policies;
    }

    /** Those that were changed in the database, outside the program. */
    @Transactional
    List<FrozenModels.Broken> broken() {
        return Stream.concat(standards.broken().stream(), policies.broken().stream())
                .toList();
    }
}
