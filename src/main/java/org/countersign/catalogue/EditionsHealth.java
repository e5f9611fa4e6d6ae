package org.countersign.catalogue;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Tells whoever watches the program that an edition in use was changed in the database; the rest goes on. */
@Wellness
@ApplicationScoped
class EditionsHealth implements HealthCheck {

    private final FrozenEditions frozen;

    EditionsHealth(FrozenEditions frozen) {
        this.frozen = frozen;
    }

    @Override
    public HealthCheckResponse call() {
        int changed = frozen.broken().size();
        return HealthCheckResponse.named("Editions in use")
                .status(changed == 0)
                .withData("changed outside the program", changed)
                .build();
    }
}
