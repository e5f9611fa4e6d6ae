package org.countersign.portfolio.files;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.countersign.portfolio.mail.Letters;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of evidence, for programs. */
@Path("/api/v1/files")
@Authenticated
@Tag(name = "Portfolio")
class FileApi {

    private final Contents contents;
    private final Serving serving;
    private final Letters letters;
    private final SignedIn signedIn;

    FileApi(Contents contents, Serving serving, Letters letters, SignedIn signedIn) {
        this.contents = contents;
        this.serving = serving;
        this.letters = letters;
        this.signedIn = signedIn;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "The bytes of a file, or a part of them")
    @APIResponse(
            responseCode = "200",
            description = "The whole file, its SHA-256 as its entity tag",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The part asked for with Range",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "What you have, by its entity tag, is what is here")
    @APIResponse(responseCode = "409", description = "Gone, or changed outside the program: not what was submitted")
    @APIResponse(responseCode = "416", description = "The file ends before the part asked for")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public Response content(
            @PathParam("id") UUID id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @Context Request request)
            throws IOException {
        return serving.of(Pages.found(contents.find(signedIn.actor(), id)), range, ifRange, request);
    }

    @GET
    @Path("/{id}/email")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a file says that is an e-mail: who wrote, when, about what, and what was attached")
    @APIResponse(responseCode = "200", description = "The e-mail as it is read")
    @APIResponse(responseCode = "404", description = "Not there, not yours to see, or no e-mail that can be read")
    public LetterDocument email(@PathParam("id") UUID id) {
        return LetterDocument.of(
                Pages.found(contents.find(signedIn.actor(), id).flatMap(content -> letters.in(content.file()))));
    }
}
