package org.countersign.site.arrival;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.countersign.site.SecurityHeaders;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.errors.Failures;

/**
 * How large a request may be, decided before any of it is read: as large as an upload where files are taken, and far
 * smaller everywhere else. Of somebody who is not signed in less is taken, which {@link Reception} knows.
 */
@Singleton
class BodyLimits {

    private final Allowances allowances;
    private final DiskSpace disk;
    private final Failures failures;
    private final Farewell farewell;

    BodyLimits(Allowances allowances, DiskSpace disk, Failures failures, Farewell farewell) {
        this.allowances = allowances;
        this.disk = disk;
        this.failures = failures;
        this.farewell = farewell;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::check, SecurityHeaders.BEFORE_SIGN_IN - 1);
    }

    private void check(RoutingContext routing) {
        if (routing.request().isEnded()) {
            // Nothing comes any more: it had no body, or another page answers a form that was read already.
            routing.next();
            return;
        }
        String said = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean takesFiles = allowances.takesFiles(routing);
        if (said == null) {
            // A body of unknown size can only be stopped half-way, when there is no telling the sender why.
            if (!takesFiles && hasBody(routing)) {
                refuse(routing, 411);
                return;
            }
        } else if (Long.parseLong(said) > allowances.largest(routing)) {
            refuse(routing, 413);
            return;
        } else if (takesFiles && !disk.hasRoomFor(Long.parseLong(said))) {
            refuse(routing, 507);
            return;
        }
        routing.next();
    }

    private static boolean hasBody(RoutingContext routing) {
        return routing.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void refuse(RoutingContext routing, int status) {
        farewell.say(routing, failures.of(status));
    }
}
