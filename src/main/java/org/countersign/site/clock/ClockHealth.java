package org.countersign.site.clock;

import io.smallrye.health.api.Wellness;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** A clock that is behind ends recording and nothing else, as a full disk does. */
@Wellness
class ClockHealth implements HealthCheck {

    private final ClockWatch clock;

    ClockHealth(ClockWatch clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder told = HealthCheckResponse.named("clock past what is recorded");
        Optional<ClockBehind> behind = clock.behind();
        behind.ifPresent(how -> told.withData("clock", how.clock().toString())
                .withData("last recorded", how.last().toString()));
        return told.status(behind.isEmpty()).build();
    }
}
