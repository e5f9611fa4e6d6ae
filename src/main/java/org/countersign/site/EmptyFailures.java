package org.countersign.site;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives words to an answer that would go out as a bare number. The check of a form's token answers so, with an empty 400.
 */
class EmptyFailures {

    private final Failures failures;
    private final FailureAnswers answers;

    EmptyFailures(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (response.getStatus() < 400 || response.hasEntity()) {
            return;
        }
        String path = request.getUriInfo().getPath();
        Failure failure = response.getStatus() == 400 ? failures.staleForm() : failures.of(response.getStatus());
        Response worded = answers.response(failure, path);
        response.setEntity(worded.getEntity(), null, worded.getMediaType());
        worded.getStringHeaders()
                .forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
    }
}
