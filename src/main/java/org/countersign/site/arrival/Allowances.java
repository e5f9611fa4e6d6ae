package org.countersign.site.arrival;

import io.quarkus.arc.All;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.countersign.site.forms.KeptForms;
import org.countersign.site.forms.UploadRoute;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much each request may carry. */
@ApplicationScoped
class Allowances {

    /**
     * The sign-in form carries what was typed in a form that came without a session, written as JSON, where a line end or
     * a quotation mark takes twice its room. Beside it there is little.
     */
    private static final String CARRIER = "/sign-in";

    private static final long BESIDE_WHAT_IS_CARRIED = 64 * 1024;

    /** A user name, a password and where to go; a program's JSON without credentials. */
    private static final long FEW_WORDS = 16 * 1024;

    private static final long NAMES_AND_BOUNDARIES = 512 * 1024;
    private static final long NAMES_AND_BOUNDARIES_OF_UNKNOWN = 64 * 1024;

    private final long ofUploads;
    private final long ofForms;
    private final long ofUnknown;
    private final int fields;
    private final List<UploadRoute> uploads;

    Allowances(
            @ConfigProperty(name = "countersign.upload.request-size") MemorySize ofUploads,
            @ConfigProperty(name = "countersign.form.request-size") MemorySize ofForms,
            @ConfigProperty(name = "countersign.form.unknown-size") MemorySize ofUnknown,
            @ConfigProperty(name = "quarkus.http.limits.max-form-fields") int fields,
            @All List<UploadRoute> uploads) {
        this.ofUploads = ofUploads.asLongValue();
        this.ofForms = ofForms.asLongValue();
        this.ofUnknown = ofUnknown.asLongValue();
        this.fields = fields;
        this.uploads = uploads;
    }

    /**
     * What a request may carry.
     *
     * @param body all of it, in bytes
     * @param parts how it may be divided, where it is a form in parts
     */
    record Allowance(long body, FormInParts.Limits parts) {}

    boolean takesFiles(RoutingContext routing) {
        return uploads.stream()
                .anyMatch(upload -> upload.takes(routing.request().method().name(), routing.normalizedPath()));
    }

    /** Of somebody signed in. Of anybody else no more than this either, but that is known later. */
    long largest(RoutingContext routing) {
        if (takesFiles(routing)) {
            return ofUploads;
        }
        return routing.normalizedPath().equals(CARRIER) ? carrying(ofForms) : ofForms;
    }

    Allowance of(RoutingContext routing, Guest guest) {
        if (guest.isKnown()) {
            long most = largest(routing);
            long text = takesFiles(routing) ? ofForms : most;
            return new Allowance(most, new FormInParts.Limits(fields, text, NAMES_AND_BOUNDARIES, true));
        }
        long text = textOfUnknown(routing);
        boolean dropsFiles = takesFiles(routing) && KeptForms.areFrom(routing);
        return new Allowance(
                dropsFiles && isInParts(routing) ? ofUploads : text,
                new FormInParts.Limits(fields, text, NAMES_AND_BOUNDARIES_OF_UNKNOWN, false));
    }

    /** Who is not signed in can sign in, or has typed something while the session ended. */
    private long textOfUnknown(RoutingContext routing) {
        if (routing.normalizedPath().equals(CARRIER)) {
            return isInParts(routing) ? carrying(ofUnknown) : FEW_WORDS;
        }
        return KeptForms.areFrom(routing) ? ofUnknown : FEW_WORDS;
    }

    static boolean isInParts(RoutingContext routing) {
        return String.valueOf(routing.request().getHeader(HttpHeaders.CONTENT_TYPE))
                .startsWith("multipart/form-data");
    }

    int fields() {
        return fields;
    }

    long longestText() {
        return carrying(ofForms);
    }

    long longestTextOfUnknown() {
        return carrying(ofUnknown);
    }

    private static long carrying(long form) {
        return 2 * form + BESIDE_WHAT_IS_CARRIED;
    }
}
