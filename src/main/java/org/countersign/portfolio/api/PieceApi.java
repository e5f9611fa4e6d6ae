package org.countersign.portfolio.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.countersign.portfolio.Claims;
import org.countersign.portfolio.EvidenceList;
import org.countersign.portfolio.Marked;
import org.countersign.portfolio.Portfolios;
import org.countersign.portfolio.Units;
import org.countersign.portfolio.Withdrawals;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.claims.TypedMarks;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.evidence.EvidenceLine;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceState;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence as JSON, for its learner and for those who may see it. */
@Path("/api/v1/pieces")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Portfolio")
class PieceApi {

    private final EvidenceList evidence;
    private final Portfolios portfolios;
    private final Submissions submissions;
    private final Claims claims;
    private final Withdrawals withdrawals;
    private final Units units;
    private final FileDocuments files;
    private final SignedIn signedIn;

    PieceApi(
            EvidenceList evidence,
            Portfolios portfolios,
            Submissions submissions,
            Claims claims,
            Withdrawals withdrawals,
            Units units,
            FileDocuments files,
            SignedIn signedIn) {
        this.evidence = evidence;
        this.portfolios = portfolios;
        this.submissions = submissions;
        this.claims = claims;
        this.withdrawals = withdrawals;
        this.units = units;
        this.files = files;
        this.signedIn = signedIn;
    }

    /** What submitting takes. */
    record SubmitBody(
            @Schema(
                    description =
                            "Made by the client, and the id of the version; the same again gives the same version",
                    examples = "9a3b1f0e-52b4-4c60-9f5b-0a4fd8e3a333")
            String key,

            @Schema(description = "Of the draft to submit", examples = "4")
            int revision) {

        private Answer<Submissions.ToSubmit> read() {
            return Submissions.ToSubmit.read(key, revision);
        }
    }

    /** What claiming more takes. */
    record ClaimBody(
            @Schema(
                    description = "Made by the client; the same again gives the same claims",
                    examples = "5e3b1f0e-52b4-4c60-9f5b-0a4fd8e3a555")
            String key,

            List<TypedClaim> claims,

            @Schema(
                    description =
                            "Which contexts its occasions show, where they were not marked so when it was submitted")
            List<TypedMarks> occasions) {

        ClaimBody {
            claims = sent(claims);
            occasions = sent(occasions);
        }

        /** Without what a careless client sends as null. */
        private static <T> List<T> sent(List<T> all) {
            return all == null
                    ? List.of()
                    : all.stream().filter(Objects::nonNull).toList();
        }

        private Answer<Claims.ToClaim> read() {
            return Claims.ToClaim.read(key, claims, occasions);
        }
    }

    /** What withdrawing takes. */
    record WithdrawBody(
            @Schema(
                    description = "Made by the client; the same again gives the same withdrawal",
                    examples = "1c3b1f0e-52b4-4c60-9f5b-0a4fd8e3a777")
            String key) {

        private Answer<FormKey> read() {
            return FormKey.of(key);
        }
    }

    /** One line of the list as JSON. */
    @Schema(name = "PieceLine")
    record LineDocument(
            UUID id,
            @Schema(examples = "E03") String reference,
            String title,
            PieceState state,
            int versions,
            long claims,
            boolean inWriting,
            boolean nextVersionIsDue) {

        static LineDocument of(EvidenceLine line) {
            return new LineDocument(
                    line.id().value(),
                    line.reference(),
                    line.title(),
                    line.state(),
                    line.versions(),
                    line.claims(),
                    line.inWriting(),
                    line.nextVersionIsDue());
        }
    }

    @GET
    @Operation(summary = "My evidence, newest first")
    public Listing<LineDocument> list(
            @Parameter(description = "Only those in this state", schema = @Schema(implementation = PieceState.class))
                    @QueryParam("state")
                    String state,
            @BeanParam PageAsked page) {
        Optional<PieceState> wanted = Pages.found(Asked.answer(
                () -> Choice.among(PieceState.values(), state),
                List.of(Asked.choice("state", PieceState.values(), state))));
        PageAsked.Part part = page.part();
        return part.listing(
                evidence.of(signedIn.actor(), wanted, part.offset(), part.size()).stream()
                        .map(LineDocument::of)
                        .toList(),
                evidence.count(signedIn.actor().id(), wanted));
    }

    @GET
    @Path("/{piece}")
    @Operation(summary = "A submitted piece with all its versions and claims")
    @APIResponse(responseCode = "200", description = "The piece")
    @APIResponse(responseCode = "404", description = "Not there, not submitted, or not yours to see")
    public PieceDocument piece(@PathParam("piece") UUID piece) {
        return document(submitted(piece));
    }

    @GET
    @Path("/{piece}/versions")
    @Operation(summary = "Every version of a submitted piece, the first version first")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "Not there, not submitted, or not yours to see")
    public Listing<VersionDocument> versions(@PathParam("piece") UUID piece, @BeanParam PageAsked page) {
        Portfolios.Submitted submitted = submitted(piece);
        Marked marked = units.marked(submitted.claims());
        return page.of(submitted.versions(), version -> VersionDocument.of(version, files, marked));
    }

    @GET
    @Path("/{piece}/versions/{number}")
    @Operation(summary = "One version of a submitted piece")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "Not there, or not yours to see")
    public VersionDocument version(@PathParam("piece") UUID piece, @PathParam("number") int number) {
        Portfolios.Submitted submitted = submitted(piece);
        return document(
                submitted,
                Pages.found(submitted.versions().stream()
                        .filter(version -> version.number() == number)
                        .findFirst()));
    }

    @POST
    @Path("/{piece}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit the draft as the next version, with its claims")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "400", description = "Everything that is wrong with the draft, together")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "The draft changed since, or a signature stands")
    public VersionDocument submit(@PathParam("piece") UUID piece, Sent<SubmitBody> body) {
        return Pages.found(submissions
                .submit(signedIn.actor(), new PieceId(piece), body.as(SubmitBody::read))
                .map(version -> document(submitted(piece), version)));
    }

    @POST
    @Path("/{piece}/claims")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Claim more criteria on the latest version of a submitted piece")
    @APIResponse(responseCode = "200", description = "The claims made")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "400", description = "Everything that is wrong with them, together")
    @APIResponse(responseCode = "409", description = "The piece is withdrawn, or a signature stands")
    public List<PieceDocument.ClaimDocument> claim(@PathParam("piece") UUID piece, Sent<ClaimBody> body) {
        return Pages.found(claims.add(signedIn.actor(), new PieceId(piece), body.as(ClaimBody::read))
                .map(made -> made.stream().map(PieceDocument.ClaimDocument::of).toList()));
    }

    @POST
    @Path("/{piece}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take back a piece that nobody has judged; it cannot be brought back")
    @APIResponse(responseCode = "200", description = "The piece, withdrawn")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "It has been judged, or a signature stands")
    public PieceDocument withdraw(@PathParam("piece") UUID piece, Sent<WithdrawBody> body) {
        return Pages.found(withdrawals
                .withdraw(signedIn.actor(), new PieceId(piece), body.as(WithdrawBody::read))
                .map(withdrawn -> document(submitted(piece))));
    }

    private PieceDocument document(Portfolios.Submitted submitted) {
        return PieceDocument.of(submitted, files, units.marked(submitted.claims()));
    }

    private VersionDocument document(Portfolios.Submitted submitted, PieceVersion version) {
        return VersionDocument.of(version, files, units.marked(submitted.claims()));
    }

    private Portfolios.Submitted submitted(UUID piece) {
        return Pages.found(portfolios.submitted(signedIn.actor(), new PieceId(piece)));
    }
}
