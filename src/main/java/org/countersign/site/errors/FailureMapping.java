package org.countersign.site.errors;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever a page or the JSON throws, made into an answer. */
class FailureMapping {

    private final Failures failures;
    private final FailureAnswers answers;
    private final HttpAuthenticator authenticator;

    FailureMapping(Failures failures, FailureAnswers answers, HttpAuthenticator authenticator) {
        this.failures = failures;
        this.answers = answers;
        this.authenticator = authenticator;
    }

    /** Beside everything, by name what the framework would map in its own way. */
    @ServerExceptionMapper({
        Throwable.class,
        WebApplicationException.class,
        NotFoundException.class,
        MismatchedInputException.class,
        InvalidDefinitionException.class,
        ForbiddenException.class
    })
    Response failed(Throwable thrown, UriInfo asked) {
        return answers.response(failures.of(thrown), asked.getPath());
    }

    /** A person is led to where one signs in, and back from there; a program is told what to send. */
    @ServerExceptionMapper(UnauthorizedException.class)
    Uni<Response> unknown(UnauthorizedException thrown, UriInfo asked, RoutingContext routing) {
        if (FailureAnswers.isJson(asked.getPath())) {
            return Uni.createFrom().item(failed(thrown, asked));
        }
        return authenticator
                .getChallenge(routing)
                .map(challenge ->
                        challenge == null || challenge.status / 100 != 3 ? failed(thrown, asked) : redirect(challenge));
    }

    private static Response redirect(ChallengeData challenge) {
        Response.ResponseBuilder response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, content) -> response.header(name.toString(), content));
        return response.build();
    }
}
