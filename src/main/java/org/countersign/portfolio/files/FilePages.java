package org.countersign.portfolio.files;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The bytes of evidence, at a path of their own. */
@Path("/files")
@Authenticated
class FilePages {

    private final Contents contents;
    private final Serving serving;
    private final SignedIn signedIn;

    FilePages(Contents contents, Serving serving, SignedIn signedIn) {
        this.contents = contents;
        this.serving = serving;
        this.signedIn = signedIn;
    }

    /** @param name for the person who saves it, and may be left out: the id alone says which it is */
    @GET
    @Path("{id}{name: (/[^/]*)?}")
    @Operation(hidden = true)
    public Response file(
            @PathParam("id") UUID id,
            @PathParam("name") String name,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request)
            throws IOException {
        return serving.of(found(id), range, ifRange, request);
    }

    @HEAD
    @Path("{id}{name: (/[^/]*)?}")
    @Operation(hidden = true)
    public Response head(@PathParam("id") UUID id, @PathParam("name") String name) {
        return serving.head(found(id));
    }

    private Content found(UUID id) {
        return Pages.found(contents.find(signedIn.actor(), id));
    }
}
