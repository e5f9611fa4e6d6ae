package org.countersign.verification.pages;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.verification.Actions;
import org.countersign.verification.Samples;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done about the actions a verifier required, as JSON. */
@Path("/api/v1/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Verification")
@APIResponse(responseCode = "200", description = "Done, or done before under the same key")
class ActionApi {

    private final Actions actions;
    private final Samples samples;
    private final Caseloads caseloads;
    private final SignedIn signedIn;

    ActionApi(Actions actions, Samples samples, Caseloads caseloads, SignedIn signedIn) {
        this.actions = actions;
        this.samples = samples;
        this.caseloads = caseloads;
        this.signedIn = signedIn;
    }

    @Schema(name = "ResponseBody")
    record ResponseBody(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a09")
            String key,

            @Schema(examples = "Asked the witness; judged anew.")
            String done) {

        Answer<KeyedText> read() {
            return KeyedText.read(key, done);
        }
    }

    @Schema(name = "ClearanceBody")
    record ClearanceBody(
            @Schema(examples = "0b8e0d6a-7a0e-4a52-8c7e-1b1c5f0c1a10")
            String key,

            @Schema(nullable = true, examples = "Seen, thank you.")
            String comments) {

        Answer<KeyedText> read() {
            return KeyedText.read(key, comments);
        }
    }

    @GET
    @ReadOnly
    @Operation(summary = "Actions on my decisions that are still open, the one due first first")
    public Listing<ChecksDocument.ActionDocument> open(@BeanParam PageAsked page) {
        return page.of(
                actions.openOf(signedIn.actor(), caseloads.of(signedIn.actor())),
                action -> ChecksDocument.ActionDocument.of(action, samples.in(action.enrolment())));
    }

    @POST
    @Path("/{action}/responses")
    @Operation(summary = "Say what was done about an action")
    @APIResponse(responseCode = "400", description = "It does not say what was done")
    @APIResponse(responseCode = "403", description = "Not for you to answer")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "Cleared already")
    public ChecksDocument.ResponseDocument respond(@PathParam("action") UUID action, Sent<ResponseBody> body) {
        return Pages.found(actions.respond(signedIn.actor(), action, body.as(ResponseBody::read))
                .map(ChecksDocument.ResponseDocument::of));
    }

    @POST
    @Path("/{action}/clearances")
    @Operation(summary = "Clear an action, being satisfied with what was done")
    @APIResponse(
            responseCode = "400",
            description = "Nobody has said what was done: neither a response nor comments do")
    @APIResponse(responseCode = "403", description = "Not for you to clear")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "Cleared already")
    public ChecksDocument.ClearanceDocument clear(@PathParam("action") UUID action, Sent<ClearanceBody> body) {
        return Pages.found(actions.clear(signedIn.actor(), action, body.as(ClearanceBody::read))
                .map(ChecksDocument.ClearanceDocument::of));
    }
}
