package org.countersign.site;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Everything a page or the JSON throws, made into an answer. Named singly where the framework has a mapper of its own. */
class FailureMapping {

    private final Failures failures;
    private final FailureAnswers answers;

    FailureMapping(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @ServerExceptionMapper({
        Throwable.class,
        jakarta.ws.rs.WebApplicationException.class,
        jakarta.ws.rs.NotFoundException.class,
        com.fasterxml.jackson.databind.exc.MismatchedInputException.class,
        com.fasterxml.jackson.databind.exc.InvalidDefinitionException.class,
        io.quarkus.security.ForbiddenException.class
    })
    Response failed(Throwable thrown, UriInfo asked) {
        return answers.response(failures.of(thrown), asked.getPath());
    }
}
