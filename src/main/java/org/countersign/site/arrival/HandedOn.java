package org.countersign.site.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** Gives pages and verbs what has arrived, where they would read it from the connection. */
class HandedOn {

    @ServerRequestFilter
    void hand(ContainerRequestContext request, RoutingContext routing) throws IOException {
        Optional<ArrivingBody> body = Arrived.body(routing);
        if (body.isEmpty()) {
            return;
        }
        ResteasyReactiveRequestContext reading = CurrentRequestManager.get();
        if (request.getMethod().equals("GET")) {
            // The page that answers a form which was read already.
            reading.setFormData(new FormData(0));
        } else {
            body.get().handTo(reading);
        }
    }
}
