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

    /**
     * The sign-in form carries what was typed in a form that came without a session, written as JSON, where a line end or
     * a quotation mark takes twice its room. Beside it there is little.
     */
    private static final String CARRIER = "/sign-in";

    private static final long BESIDE_WHAT_IS_CARRIED = 64 * 1024;

    private final long ofUploads;
    private final long ofForms;
    private final List<UploadRoute> uploads;
    private final DiskSpace disk;
    private final Failures failures;
    private final FailureAnswers answers;

    BodyLimits(
            @ConfigProperty(name = "countersign.upload.request-size") MemorySize ofUploads,
            @ConfigProperty(name = "countersign.form.request-size") MemorySize ofForms,
            @All List<UploadRoute> uploads,
            DiskSpace disk,
            Failures failures,
            FailureAnswers answers) {
        this.ofUploads = ofUploads.asLongValue();
        this.ofForms = ofForms.asLongValue();
        this.uploads = uploads;
        this.disk = disk;
        this.failures = failures;
        this.answers = answers;
    }

    void stand(@Observes Filters filters) {
        filters.register(this::check, SecurityHeaders.BEFORE_SIGN_IN - 1);
    }

    private void check(RoutingContext routing) {
        if (routing.request().isEnded()) {
            // Nothing comes any more: it had no body, or another page answers a form that was read already.
            routing.next();
            return;
        }
        String said = routing.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean takesFiles = uploads.stream()
                .anyMatch(upload -> upload.takes(routing.request().method().name(), routing.normalizedPath()));
        if (said == null) {
            // A body of unknown size can only be stopped half-way, when there is no telling the sender why.
            if (!takesFiles && hasBody(routing)) {
                refuse(routing, 411);
                return;
            }
        } else if (Long.parseLong(said) > (takesFiles ? ofUploads : ofForm(routing.normalizedPath()))) {
            refuse(routing, 413);
            return;
        } else if (takesFiles && !disk.hasRoomFor(Long.parseLong(said))) {
            refuse(routing, 507);
            return;
        }
        routing.next();
    }

    private long ofForm(String path) {
        return path.equals(CARRIER) ? 2 * ofForms + BESIDE_WHAT_IS_CARRIED : ofForms;
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
