package org.countersign.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.site.clock.CentreClock;
import org.countersign.standards.Policy;
import org.countersign.standards.Standard;
import org.countersign.standards.qualifications.Qualification;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** All that is frozen in this installation. */
@ApplicationScoped
class FrozenEditions {

    private final FrozenModels<Standard> standards;
    private final FrozenModels<Policy> policies;
    private final FrozenModels<Qualification> qualifications;
    private final CentreClock clock;
    private final Duration toldAgainFor;
    private volatile Look last = new Look(Instant.EPOCH, List.of());

    FrozenEditions(
            EntityManager entities,
            TransactionSynchronizationRegistry transaction,
            Shelf shelf,
            CentreClock clock,
            @ConfigProperty(name = "countersign.editions.look-again-after") Duration toldAgainFor) {
        this.clock = clock;
        this.toldAgainFor = toldAgainFor;
        this.standards = new FrozenModels<>(FrozenKind.STANDARD, entities, transaction, key -> shelf.library()
                .standard(key));
        this.policies = new FrozenModels<>(
                FrozenKind.POLICY, entities, transaction, key -> shelf.library().policy(key));
        this.qualifications = new FrozenModels<>(FrozenKind.QUALIFICATION, entities, transaction, key -> shelf.library()
                .qualification(key));
    }

    FrozenModels<Standard> standards() {
        return standards;
    }

    FrozenModels<Policy> policies() {
        return policies;
    }

    FrozenModels<Qualification> qualifications() {
        return qualifications;
    }

    /** What was found, and when. */
    private record Look(Instant at, List<FrozenModels.Broken> broken) {}

    /**
     * Those that were changed in the database, outside the program. All are read for that, and whoever asks shortly
     * afterwards is told the same: the health check and administrators' pages ask again and again.
     */
    @Transactional
    List<FrozenModels.Broken> broken() {
        Look before = last;
        Instant now = clock.now();
        if (!now.isBefore(before.at()) && now.isBefore(before.at().plus(toldAgainFor))) {
            return before.broken();
        }
        Look look = new Look(
                now,
                Stream.of(standards.broken(), policies.broken(), qualifications.broken())
                        .flatMap(List::stream)
                        .toList());
        last = look;
        return look.broken();
    }
}
