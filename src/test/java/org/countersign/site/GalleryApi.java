package org.countersign.site;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.PlayedGround;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A verb over JSON, for the tests of what every verb has around it; in the tests only. */
@Path("/api/v1/gallery")
@Produces(MediaType.APPLICATION_JSON)
class GalleryApi {

    record Part(int page, UUID id) {}

    record Piece(String title, LocalDate day, Role role, Boolean own, List<Part> parts) {}

    @POST
    @Path("pieces")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(Sent<Piece> sent) {
        Piece piece = Pages.found(sent.read());
        if (piece.title() == null) {
            Pages.found(Answer.refused(
                    new PlayedGround(Refusal.Kind.INVALID, "no-title", "The piece has no title. Give it one.")
                            .refusal()
                            .at("title"),
                    new PlayedGround(Refusal.Kind.CONFLICT, "withdrawn", "It is withdrawn.").refusal()));
        }
        return Response.status(201).entity(piece).build();
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response keep(@RestForm("file") FileUpload file) {
        return Response.status(201).entity(List.of(file.size())).build();
    }

    @POST
    @Path("bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response keep(byte[] bytes) {
        return Response.ok(List.of(bytes.length)).build();
    }
}
