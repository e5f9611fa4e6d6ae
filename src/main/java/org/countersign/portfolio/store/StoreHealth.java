package org.countersign.portfolio.store;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Tells whoever watches the program that its files and its database do not belong together. It goes on serving, so this is
 * neither liveness nor readiness.
 */
@Wellness
@ApplicationScoped
class StoreHealth implements HealthCheck {

    private final StoreFit fit;

    StoreHealth(StoreFit fit) {
        this.fit = fit;
    }

    @Override
    public HealthCheckResponse call() {
        StoreFit.Found found = fit.atStart();
        return HealthCheckResponse.named("Files of evidence")
                .status(found.fits())
                .withData("unknown to the database", found.unnamed().size())
                .withData("missing", found.missing().size())
                .build();
    }
}
