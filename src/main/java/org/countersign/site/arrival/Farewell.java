package org.countersign.site.arrival;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.countersign.site.errors.Failure;
import org.countersign.site.errors.FailureAnswers;

/** Ends a request whose body is not waited for. */
@ApplicationScoped
class Farewell {

    /** A connection that is closed under somebody who is still sending loses them the answer. */
    private static final long TIME_TO_READ_MS = 2000;

    private static final String SECONDS_TO_WAIT = "10";

    private final Vertx vertx;
    private final FailureAnswers answers;

    Farewell(Vertx vertx, FailureAnswers answers) {
        this.vertx = vertx;
        this.answers = answers;
    }

    /** Says why, and closes the connection once that can have been read. */
    void say(RoutingContext routing, Failure failure) {
        HttpServerRequest request = routing.request();
        if (routing.response().ended() || routing.response().closed()) {
            return;
        }
        if (failure.status() == 429 || failure.status() == 503) {
            routing.response().putHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        routing.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        boolean isStillComing = !request.isEnded();
        if (isStillComing) {
            request.handler(dropped -> {});
            request.endHandler(end -> cut(routing));
            request.exceptionHandler(gone -> {});
        }
        answers.send(routing, failure);
        if (isStillComing) {
            request.resume();
        }
        vertx.setTimer(TIME_TO_READ_MS, over -> cut(routing));
    }

    void cut(RoutingContext routing) {
        routing.request().connection().close();
    }
}
