package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;

/** All that is frozen in this installation. */
@ApplicationScoped
class FrozenEditions {

    private final FrozenModels<Standard> standards;
    private final FrozenModels<Policy> policies;

    FrozenEditions(EntityManager entities, TransactionSynchronizationRegistry transaction) {
        this.standards = new FrozenModels<>(FrozenKind.STANDARD, entities, transaction);
        this.policies = new FrozenModels<>(FrozenKind.POLICY, entities, transaction);
    }

    FrozenModels<Standard> standards() {
        return standards;
    }

    FrozenModels<Policy> policies() {
        return policies;
    }
}
