package org.countersign.site.disk;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** A full disk ends recording and nothing else, so the program is not well but still alive and ready to answer. */
@Wellness
class DiskHealth implements HealthCheck {

    private final DiskSpace disk;

    DiskHealth(DiskSpace disk) {
        this.disk = disk;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("room to record on the disk")
                .withData("free bytes", disk.free())
                .status(!disk.isFull())
                .build();
    }
}
