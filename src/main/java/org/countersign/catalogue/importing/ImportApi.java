package org.countersign.catalogue.importing;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Standards from published documents, as JSON, for administrators. */
@Path(ImportApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Catalogue")
class ImportApi {

    static final String PATH = "/api/v1/imports";

    private final Imports imports;
    private final SignedIn signedIn;
    private final MemorySize largest;

    ImportApi(
            Imports imports,
            SignedIn signedIn,
            @ConfigProperty(name = "countersign.import.file-size") MemorySize largest) {
        this.imports = imports;
        this.signedIn = signedIn;
        this.largest = largest;
    }

    /** Answers to what is asked. */
    record AnswersBody(List<GivenAnswer> answers) {

        private Answer<Map<String, String>> read() {
            Map<String, String> read = new LinkedHashMap<>();
            if (answers != null) {
                answers.stream()
                        .filter(given -> given != null)
                        .forEach(given -> read.put(String.valueOf(given.key()), String.valueOf(given.answer())));
            }
            return Answer.done(read);
        }
    }

    /** An answer to one question. */
    record GivenAnswer(
            @Schema(
                    description =
                            "The key of the question; the one under whole, answered by \"yes\", says that there is no"
                                    + " more of a standard that seems to be cut off",
                    examples = "heading-or-end-57")
            String key,

            @Schema(description = "One of the possible answers; any text where there are none", examples = "end")
            String answer) {}

    /** Which standard of the document is to be added. */
    record AddBody(
            @Schema(description = "From 1, in the order of the document", examples = "1")
            Integer number) {

        private Answer<Integer> read() {
            return Answer.done(number == null ? 1 : number);
        }
    }

    @GET
    @Operation(summary = "The documents that were brought in, newest first, for administrators")
    @APIResponse(responseCode = "200", description = "Those of the last 60 days that nobody removed")
    @APIResponse(responseCode = "404", description = "Not for this person")
    public Listing<BroughtDocument> list(@BeanParam PageAsked page) {
        return page.of(Pages.found(imports.all(signedIn.actor())), BroughtDocument::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Bring in a published document, sent as it is, and read what is made of it",
            description = "Text, PDF, web page or Word (docx). Nothing is added to the catalogue yet.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "200", description = "What is made of it, and what is asked")
    @APIResponse(responseCode = "400", description = "No standard can be read from it; the sentence says why")
    @APIResponse(responseCode = "404", description = "Not for this person")
    @APIResponse(responseCode = "413", description = "Larger than the centre accepts")
    public ImportDocument bring(
            @Parameter(description = "The name of its file", example = "FE2D04.docx") @QueryParam("name") String name,
            InputStream content) {
        return shown(imports.bring(signedIn.actor(), () -> sent(name, content)).then(Imports.BroughtIn::only));
    }

    private Answer<List<SentDocument>> sent(String name, InputStream content) {
        try {
            byte[] bytes = content.readNBytes((int) largest.asLongValue() + 1);
            String called = name == null || name.isBlank() ? "document" : name;
            return Answer.done(List.of(new SentDocument(called, bytes.length, () -> bytes)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @GET
    @Path("/{import}")
    @Operation(summary = "What is made of a document with the answers given so far")
    @APIResponse(responseCode = "200", description = "Each standard in it, with its file and what is asked")
    @APIResponse(responseCode = "404", description = "Not there, or not for this person")
    public ImportDocument document(@PathParam("import") UUID id) {
        return shown(imports.find(signedIn.actor(), id));
    }

    @PUT
    @Path("/{import}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer what is asked; the document is read again with all answers given so far")
    @APIResponse(responseCode = "200", description = "What is made of it now")
    @APIResponse(responseCode = "400", description = "No possible answer")
    @APIResponse(responseCode = "404", description = "Not there, or not for this person")
    @APIResponse(responseCode = "409", description = "It is not asked; another answer may have settled it")
    public ImportDocument answer(@PathParam("import") UUID id, Sent<AnswersBody> body) {
        return shown(imports.answer(signedIn.actor(), id, body.as(AnswersBody::read)));
    }

    @POST
    @Path("/{import}/standards")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Add a standard of a document to the centre's own folder and read the catalogue again")
    @APIResponse(responseCode = "200", description = "Which edition it is in the catalogue")
    @APIResponse(responseCode = "404", description = "Not there, or not for this person")
    @APIResponse(responseCode = "409", description = "It is there already, or the centre has no folder of its own")
    public EditionKey add(@PathParam("import") UUID id, Sent<AddBody> body) {
        return Pages.found(imports.add(signedIn.actor(), id, body.as(AddBody::read)));
    }

    @DELETE
    @Path("/{import}")
    @Operation(summary = "Remove a document that was brought in; standards made of it stay")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "Not there, or not for this person")
    public void forget(@PathParam("import") UUID id) {
        Pages.found(imports.forget(signedIn.actor(), id));
    }

    private static ImportDocument shown(Answer<Import> document) {
        return ImportDocument.of(Pages.found(document));
    }
}
