package org.countersign.site.arrival;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** What has come with a request, for those who read it before a page does. */
public final class Arrived {

    private Arrived() {}

    static void put(RoutingContext routing, Visit visit) {
        routing.put(Visit.class.getName(), visit);
    }

    static Optional<Visit> visit(RoutingContext routing) {
        return Optional.ofNullable(routing.get(Visit.class.getName()));
    }

    static Optional<ArrivingBody> body(RoutingContext routing) {
        return visit(routing).map(Visit::body);
    }

    /** The fields of a form, and the names of its files. Waits for the disk. */
    public static FormData form(RoutingContext routing) throws IOException {
        Optional<ArrivingBody> body = body(routing);
        return body.isPresent() ? body.get().form() : new FormData(0);
    }
}
