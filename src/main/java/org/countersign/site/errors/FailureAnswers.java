package org.countersign.site.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.countersign.site.SecurityHeaders;

/** Gives a failure to whoever asked: a page to a person, a problem document to a program, with the same sentence. */
@ApplicationScoped
public class FailureAnswers {

    /** What a program that names no credentials is told to send. */
    static final String CHALLENGE = "Basic realm=\"Countersign\", charset=\"UTF-8\"";

    private static final String HTML = "text/html;charset=UTF-8";

    private final ObjectMapper json;

    FailureAnswers(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance failure(Failure failure);
    }

    public static boolean isJson(String path) {
        return path.startsWith("/api/");
    }

    public Response response(Failure failure, String path) {
        Response.ResponseBuilder response = isJson(path)
                ? Response.fromResponse(Problems.response(failure.problem()))
                : Response.status(failure.status())
                        .type(HTML)
                        .entity(Templates.failure(failure).render());
        response.header(SecurityHeaders.ANSWER, failure.code());
        if (failure.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        return response.build();
    }

    /** The same outside the pages: from the filters every request passes first. */
    public void send(RoutingContext routing, Failure failure) {
        boolean asJson = isJson(routing.normalizedPath());
        routing.response()
                .setStatusCode(failure.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, asJson ? ProblemDocument.MEDIA_TYPE : HTML)
                .putHeader(SecurityHeaders.ANSWER, failure.code())
                .end(
                        asJson
                                ? write(failure.problem())
                                : Templates.failure(failure).render());
    }

    private String write(ProblemDocument problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
