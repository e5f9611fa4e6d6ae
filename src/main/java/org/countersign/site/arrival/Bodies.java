package org.countersign.site.arrival;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;

/** Where what arrives is put. */
@ApplicationScoped
class Bodies {

    private final Path folder;
    private final Allowances allowances;

    Bodies(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path folder, Allowances allowances) {
        this.folder = folder;
        this.allowances = allowances;
    }

    ArrivingBody begin(RoutingContext routing, Allowances.Allowance allowance) {
        String type = String.valueOf(routing.request().getHeader(HttpHeaders.CONTENT_TYPE));
        String boundary = HeaderUtil.extractQuotedValueFromHeader(type, "boundary");
        return Allowances.isInParts(routing) && boundary != null
                ? new FormInParts(folder, boundary, allowance.parts())
                : new PlainBody(
                        new Overflow(folder),
                        !type.startsWith(MediaType.APPLICATION_OCTET_STREAM),
                        allowances.fields());
    }
}
