package org.countersign.site;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How large a request may be, decided before any of it is read: as large as an upload where files are taken, and far
 * smaller everywhere else.
 */
@Singleton
class BodyLimits {

    private final long ofUploads;
    private final long ofForms;
    private final List<UploadRoute> uploads;
    private final Failures failures;
    private final FailureAnswers answers;

    BodyLimits(
            @ConfigProperty(name = "countersign.upload.request-size") MemorySize ofUploads,
            @ConfigProperty(name = "countersign.form.request-size") MemorySize ofForms,
            @All List<UploadRoute> uploads,
            Failures failures,
            FailureAnswers answers) {
        this.ofUploads = ofUploads.asLongValue();
        this.ofForms = ofForms.asLongValue();
        this.uploads = uploads;
        this.failures = failures;
        this.answers = answers;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::check, SecurityHeaders.BEFORE_SIGN_IN - 1);
    }

    private void check(RoutingContext routing) {
        String said = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean takesFiles = uploads.stream()
                .anyMatch(upload -> upload.takes(routing.request().method().name(), routing.normalizedPath()));
        if (said == null) {
            // A body of unknown size can only be stopped half-way, when there is no telling the sender why.
            if (!takesFiles && hasBody(routing)) {
                refuse(routing, 411);
                return;
            }
        } else if (Long.parseLong(said) > (takesFiles ? ofUploads : ofForms)) {
            refuse(routing, 413);
            return;
        }
        routing.next();
    }

    private static boolean hasBody(RoutingContext routing) {
        return routing.request().version() == HttpVersion.HTTP_2
                ? ChangeGuard.changes(routing)
                : routing.request().headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void refuse(RoutingContext routing, int status) {
        // The rest of the body is not waited for.
        routing.response().putHeader(HttpHeaders.CONNECTION, "close");
        answers.send(routing, failures.of(status));
    }
}
