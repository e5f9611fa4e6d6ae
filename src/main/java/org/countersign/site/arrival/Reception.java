package org.countersign.site.arrival;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import org.countersign.site.Actor;
import org.countersign.site.CallerAddress;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.errors.Failure;
import org.countersign.site.errors.Failures;

/** Lets each request in when its sender is known, and hands it on when all of it has come. */
@Singleton
class Reception {

    /** Sign-in happens at 200, and at 100 it is decided who may go where. */
    private static final int AFTER_SIGN_IN = 150;

    private final Vertx vertx;
    private final Crowd crowd;
    private final Allowances allowances;
    private final Bodies bodies;
    private final CallerAddress addresses;
    private final DiskSpace disk;
    private final Failures failures;
    private final Farewell farewell;

    Reception(
            Vertx vertx,
            Crowd crowd,
            Allowances allowances,
            Bodies bodies,
            CallerAddress addresses,
            DiskSpace disk,
            Failures failures,
            Farewell farewell) {
        this.vertx = vertx;
        this.crowd = crowd;
        this.allowances = allowances;
        this.bodies = bodies;
        this.addresses = addresses;
        this.disk = disk;
        this.failures = failures;
        this.farewell = farewell;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::letIn, AFTER_SIGN_IN);
    }

    private void letIn(RoutingContext routing) {
        if (Arrived.visit(routing).isPresent()) {
            routing.next(); // Another page answers a form that was read already.
            return;
        }
        QuarkusHttpUser.getSecurityIdentity(routing, null)
                .subscribe()
                .with(
                        identity ->
                                crowd.enter(routing, guest(routing, identity)).ifPresent(this::receive),
                        routing::fail);
    }

    private Guest guest(RoutingContext routing, SecurityIdentity identity) {
        Actor actor = identity == null ? null : identity.getAttribute(Actor.ATTRIBUTE);
        return actor == null ? Guest.unknown(addresses.of(routing)) : Guest.known(actor.id());
    }

    private void receive(Visit visit) {
        RoutingContext routing = visit.routing();
        HttpServerRequest request = routing.request();
        Arrived.put(routing, visit);
        if (request.isEnded() || !hasBody(routing)) {
            visit.arrives();
            routing.next();
            return;
        }
        Allowances.Allowance allowance = allowances.of(routing, visit.guest());
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (said != null && Long.parseLong(said) > allowance.body()) {
            sendAway(visit, tooLarge(visit));
            return;
        }
        visit.receives(bodies.begin(routing, allowance));
        listen(visit, allowance.body());
    }

    private void listen(Visit visit, long most) {
        HttpServerRequest request = visit.routing().request();
        request.exceptionHandler(gone -> {
            if (visit.isSentAway()) {
                crowd.leave(visit);
            }
        });
        request.handler(chunk -> {
            long received = visit.received(chunk.length());
            if (received > most) {
                sendAway(visit, tooLarge(visit));
            } else {
                take(visit, chunk, received);
            }
        });
        request.endHandler(end -> arrive(visit));
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            visit.routing().response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT); // Nobody after us asks for it to come.
        }
        request.resume();
    }

    private void take(Visit visit, Buffer chunk, long received) {
        HttpServerRequest request = visit.routing().request();
        byte[] bytes = chunk.getBytes();
        if (visit.body().takesAtOnce(bytes)) {
            return;
        }
        request.pause();
        vertx.executeBlocking(
                        () -> {
                            if (received > allowances.longestText() && disk.isFull()) {
                                throw new WebApplicationException(507);
                            }
                            visit.body().take(bytes);
                            return null;
                        },
                        false)
                .onSuccess(taken -> request.resume())
                .onFailure(failed -> sendAway(visit, failure(visit, failed)));
    }

    private void arrive(Visit visit) {
        if (!visit.arrives()) {
            return;
        }
        if (crowd.mayRead(visit, visit.body().text())) {
            visit.routing().next();
        } else {
            farewell.say(visit.routing(), failures.tooManyVisitors());
        }
    }

    private void sendAway(Visit visit, Failure failure) {
        if (visit.isSentAway()) {
            farewell.say(visit.routing(), failure);
            crowd.leave(visit);
        }
    }

    private Failure failure(Visit visit, Throwable failed) {
        Failure failure = failures.of(failed);
        return failure.status() == 413 ? tooLarge(visit) : failure;
    }

    private Failure tooLarge(Visit visit) {
        if (visit.guest().isKnown()) {
            return failures.of(413);
        }
        return visit.routing().normalizedPath().startsWith("/api/") ? failures.of(401) : failures.tooLargeUnknown();
    }

    private static boolean hasBody(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.headers().contains(HttpHeaders.CONTENT_LENGTH);
    }
}
