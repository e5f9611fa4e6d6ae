package org.countersign.site.errors;

import io.quarkus.security.AuthenticationException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** What fails before a page is reached: sign-in, permissions by path, addresses that are none. */
@Singleton
class FailuresOutsidePages {

    private final Failures failures;
    private final FailureAnswers answers;

    FailuresOutsidePages(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    void stand(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext routing) {
        if (routing.response().ended() || routing.response().closed()) {
            // Somebody went away in the middle of an answer: nobody is there to be told.
            return;
        }
        if (routing.response().headWritten()) {
            routing.response().end();
        } else if (routing.failure() instanceof AuthenticationException) {
            challenge(routing);
        } else if (routing.statusCode() >= 400 && routing.statusCode() < 500) {
            // The server says itself that the request was at fault, as one without a host; its exception only repeats
            // it.
            answers.send(routing, failures.of(routing.statusCode()));
        } else if (routing.failure() != null) {
            answers.send(routing, failures.of(routing.failure()));
        } else {
            answers.send(routing, failures.of(routing.statusCode()));
        }
    }

    /** Wrong credentials: a person is led to sign-in by the headers that are set already, a program is told. */
    private void challenge(RoutingContext routing) {
        if (FailureAnswers.isJson(routing.normalizedPath())) {
            routing.response().headers().remove(HttpHeaders.LOCATION);
            routing.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, FailureAnswers.CHALLENGE);
            answers.send(routing, failures.of(401));
        } else {
            routing.response().end();
        }
    }
}
