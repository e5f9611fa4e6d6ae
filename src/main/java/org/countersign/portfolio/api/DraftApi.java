package org.countersign.portfolio.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.DraftReadings;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.Pages;
import org.countersign.site.forms.SentFileName;
import org.countersign.site.json.Sent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A learner's drafts as JSON. */
@Path("/api/v1/pieces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Portfolio", description = "A learner's evidence: drafts, submitted versions, files and claims")
class DraftApi {

    private final Drafts drafts;
    private final DraftReadings readings;
    private final Uploads uploads;
    private final FileDocuments files;
    private final SignedIn signedIn;

    DraftApi(Drafts drafts, DraftReadings readings, Uploads uploads, FileDocuments files, SignedIn signedIn) {
        this.drafts = drafts;
        this.readings = readings;
        this.uploads = uploads;
        this.files = files;
        this.signedIn = signedIn;
    }

    /** What starting a piece takes. */
    record StartBody(
            @Schema(
                    description = "Made by the client, and the id of the piece; the same again gives the same piece",
                    examples = "7d0b4f0e-52b4-4c60-9f5b-0a4fd8e3a111")
            String key,

            Typed draft) {

        private Answer<Drafts.ToStart> read() {
            return FormKey.of(key).map(read -> new Drafts.ToStart(read, typed(draft)));
        }
    }

    /** What saving a draft takes. */
    record SaveBody(
            @Schema(description = "The revision it was typed over", examples = "4")
            int revision,

            Typed draft) {

        private Answer<Drafts.ToSave> read() {
            return Answer.done(new Drafts.ToSave(revision, typed(draft)));
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Start a piece of evidence with what is typed so far, right or wrong")
    @APIResponse(responseCode = "200", description = "The draft; the piece has its number")
    @APIResponse(responseCode = "409", description = "The key was used before, and something else is saved under it")
    public DraftDocument start(Sent<StartBody> body) {
        return shown(drafts.start(signedIn.actor(), body.as(StartBody::read)));
    }

    @GET
    @Path("/{piece}/draft")
    @Operation(summary = "What is typed on a piece so far")
    @APIResponse(responseCode = "200", description = "What is typed, and what should be known before it is submitted")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public DraftDocument draft(@PathParam("piece") UUID piece) {
        return shown(Answer.found(drafts.find(signedIn.actor(), new PieceId(piece))));
    }

    @PUT
    @Path("/{piece}/draft")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save over a draft")
    @APIResponse(responseCode = "200", description = "The draft with its new revision")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody saved since that revision; get the draft and try again")
    public DraftDocument save(@PathParam("piece") UUID piece, Sent<SaveBody> body) {
        return shown(drafts.save(signedIn.actor(), new PieceId(piece), body.as(SaveBody::read)));
    }

    @DELETE
    @Path("/{piece}/draft")
    @Operation(summary = "Discard a draft; its number is not used again")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public void discard(@PathParam("piece") UUID piece) {
        Pages.found(drafts.discard(signedIn.actor(), new PieceId(piece)));
    }

    @POST
    @Path("/{piece}/next-version")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin the next version of a piece an assessor asked for more of")
    @APIResponse(responseCode = "200", description = "The draft, filled in with what was not met yet")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "No next version is due")
    public DraftDocument nextVersion(@PathParam("piece") UUID piece) {
        return shown(drafts.startNextVersion(signedIn.actor(), new PieceId(piece)));
    }

    @PUT
    @Path("/{piece}/draft/files/{name}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Add a file to a draft, sent as it is; the same again adds it once")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema =
                                    @Schema(
                                            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                            format = "binary")))
    @APIResponse(responseCode = "200", description = "The receipt")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "It was submitted or discarded")
    @APIResponse(responseCode = "400", description = "Empty, or one more than a piece can hold")
    @APIResponse(responseCode = "413", description = "Larger than the centre accepts")
    @APIResponse(responseCode = "415", description = "Of a type the centre does not accept")
    public FileDocument addFile(
            @PathParam("piece") UUID piece,
            @Parameter(description = "As your machine calls it", example = "complaint.docx") @PathParam("name")
                    String name,
            InputStream content)
            throws IOException {
        return files.of(Pages.found(uploads.add(signedIn.actor(), new PieceId(piece), name, content)));
    }

    @POST
    @Path("/{piece}/draft/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Add files to a draft as a form sends them; nothing is said of those that were added if one is refused")
    @APIResponse(responseCode = "200", description = "The receipts")
    @APIResponse(responseCode = "409", description = "It was submitted or discarded")
    @APIResponse(responseCode = "400", description = "One is empty, or they are more than a piece can hold")
    @APIResponse(responseCode = "413", description = "One is larger than the centre accepts")
    @APIResponse(responseCode = "415", description = "One is of a type the centre does not accept")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public List<FileDocument> addFiles(@PathParam("piece") UUID piece, @RestForm(FileUpload.ALL) List<FileUpload> sent)
            throws IOException {
        List<FileDocument> receipts = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (FileUpload file : sent) {
            try (InputStream content = Files.newInputStream(file.uploadedFile())) {
                Answer<EvidenceFile> answer =
                        uploads.add(signedIn.actor(), new PieceId(piece), SentFileName.read(file.fileName()), content);
                if (answer instanceof Answer.Refused<EvidenceFile> refused) {
                    refusals.addAll(refused.refusals());
                } else {
                    receipts.add(files.of(answer.orThrow()));
                }
            }
        }
        return Pages.found(refusals.isEmpty() ? Answer.done(receipts) : Answer.refused(refusals));
    }

    @DELETE
    @Path("/{piece}/draft/files/{file}")
    @Operation(summary = "Take a file out of a draft")
    @APIResponse(responseCode = "200", description = "The draft without it")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public DraftDocument removeFile(@PathParam("piece") UUID piece, @PathParam("file") UUID file) {
        return shown(drafts.removeFile(signedIn.actor(), new PieceId(piece), file));
    }

    private static Typed typed(Typed sent) {
        return sent == null ? Typed.nothing() : sent;
    }

    private DraftDocument shown(Answer<Draft> answer) {
        Draft draft = Pages.found(answer);
        return DraftDocument.of(draft, readings.warnings(draft), files);
    }
}
