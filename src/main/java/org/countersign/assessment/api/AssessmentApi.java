package org.countersign.assessment.api;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.countersign.assessment.Attesting;
import org.countersign.assessment.Countersigning;
import org.countersign.assessment.Judging;
import org.countersign.assessment.Referring;
import org.countersign.assessment.SigningOff;
import org.countersign.assessment.Units;
import org.countersign.assessment.pages.NextSteps;
import org.countersign.assessment.summary.Caseload;
import org.countersign.assessment.summary.Caseloads;
import org.countersign.assessment.summary.QueueFilter;
import org.countersign.assessment.summary.QueueQuery;
import org.countersign.assessment.waiting.Provisional;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.Actor;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units, decisions and what waits for them, as JSON. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Assessment", description = "Units, judgements, sign-offs, referrals, attestations and countersigning")
@APIResponse(responseCode = "200", description = "Done, or done before under the same key")
@APIResponse(responseCode = "404", description = "Not there, or not yours")
class AssessmentApi {

    private final Enrolments enrolments;
    private final Units units;
    private final Caseloads caseloads;
    private final Judging judging;
    private final SigningOff signingOff;
    private final Referring referring;
    private final Attesting attesting;
    private final Countersigning countersigning;
    private final NextSteps nextSteps;
    private final SignedIn signedIn;
    private final CentreClock clock;

    AssessmentApi(
            Enrolments enrolments,
            Units units,
            Caseloads caseloads,
            Judging judging,
            SigningOff signingOff,
            Referring referring,
            Attesting attesting,
            Countersigning countersigning,
            NextSteps nextSteps,
            SignedIn signedIn,
            CentreClock clock) {
        this.enrolments = enrolments;
        this.units = units;
        this.caseloads = caseloads;
        this.judging = judging;
        this.signingOff = signingOff;
        this.referring = referring;
        this.attesting = attesting;
        this.countersigning = countersigning;
        this.nextSteps = nextSteps;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @GET
    @Path("/units/{enrolment}")
    @ReadOnly
    @Operation(summary = "A unit with its criteria, requirements, every finding, and what is next")
    public UnitDocument unit(@PathParam("enrolment") UUID id) {
        Access reader = reader(id);
        return UnitDocument.of(
                units.shown(reader.enrolment()), reader, enrolments.onlyRead(reader.enrolment()), nextSteps, clock);
    }

    @GET
    @Path("/units/{enrolment}/decisions")
    @ReadOnly
    @Operation(summary = "All that was decided in a unit, superseded and rejected decisions too")
    public DecisionsDocument decisions(@PathParam("enrolment") UUID id) {
        return DecisionsDocument.of(units.unit(reader(id).enrolment()).decisions());
    }

    private Access reader(UUID id) {
        return Pages.found(enrolments.reader(actor(), new EnrolmentId(id)));
    }

    @GET
    @Path("/queue")
    @ReadOnly
    @Operation(
            summary = "What waits for my decision, the longest first",
            description =
                    "text is part of a learner's name; kind is judge, sign-off, attest or sign; unit is a standard"
                            + " and its edition, such as CFACSC4/1; sort is waiting, learner or unit")
    public Listing<QueueDocument> queue(@BeanParam QueueFilter filter, @BeanParam PageAsked page) {
        QueueQuery asked = Pages.found(filter.asked());
        Caseload caseload = caseloads.of(actor());
        return page.of(caseloads.toDecide(caseload, asked), QueueDocument::of).leavingOut(caseload.leftOutOfQueue());
    }

    @GET
    @Path("/countersigning")
    @ReadOnly
    @Operation(summary = "Decisions of trainees that wait for my countersignature, by unit")
    public Listing<QueueDocument.ToCountersign> toCountersign(@BeanParam PageAsked page) {
        Caseload caseload = caseloads.of(actor());
        return page.of(caseloads.toCountersign(caseload).each(this::whole), QueueDocument.ToCountersign::of)
                .leavingOut(caseload.leftOutOfCountersigning());
    }

    private List<Provisional> whole(List<Caseloads.ToCountersign> waiting) {
        return units
                .shown(waiting.stream().map(Caseloads.ToCountersign::enrolment).toList())
                .stream()
                .map(Provisional::in)
                .toList();
    }

    @POST
    @Path("/units/{enrolment}/judgements")
    @Operation(summary = "Judge claims: each is recorded singly, and all of them or none")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "403", description = "Not for you to judge")
    @APIResponse(responseCode = "409", description = "Judged since, signed, or a rule forbids it")
    public List<DecisionsDocument.JudgementDocument> judge(@PathParam("enrolment") UUID id, Sent<Bodies.Judge> body) {
        return Pages.found(judging.judge(actor(), new EnrolmentId(id), body.as(Bodies.Judge::read))
                .map(judgements -> judgements.stream()
                        .map(DecisionsDocument.JudgementDocument::of)
                        .toList()));
    }

    @POST
    @Path("/units/{enrolment}/sign-offs")
    @Operation(summary = "Sign criteria off: each is recorded singly, and all of them or none")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "403", description = "Not for you to sign off")
    @APIResponse(responseCode = "409", description = "Not met, signed off already, or what it stands on has changed")
    public List<DecisionsDocument.SignOffDocument> signOff(
            @PathParam("enrolment") UUID id, Sent<Bodies.SignOffs> body) {
        return Pages.found(signingOff
                .signOff(actor(), new EnrolmentId(id), body.as(Bodies.SignOffs::read))
                .map(signOffs -> signOffs.stream()
                        .map(DecisionsDocument.SignOffDocument::of)
                        .toList()));
    }

    @POST
    @Path("/units/{enrolment}/referrals")
    @Operation(summary = "Refer a piece back to its learner, who may then make the next version")
    @APIResponse(responseCode = "400", description = "Nothing says what is missing")
    @APIResponse(responseCode = "409", description = "There is a newer version")
    public DecisionsDocument.ReferralDocument refer(@PathParam("enrolment") UUID id, Sent<Bodies.Refer> body) {
        return Pages.found(referring
                .refer(actor(), new EnrolmentId(id), body.as(Bodies.Refer::read))
                .map(DecisionsDocument.ReferralDocument::of));
    }

    @POST
    @Path("/units/{enrolment}/attestations")
    @Operation(summary = "Attest in words what no number decides")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "409", description = "The evidence has changed since it was seen, or nothing to attest")
    public DecisionsDocument.AttestationDocument attest(@PathParam("enrolment") UUID id, Sent<Bodies.Attest> body) {
        return Pages.found(attesting
                .attest(actor(), new EnrolmentId(id), body.as(Bodies.Attest::read))
                .map(DecisionsDocument.AttestationDocument::of));
    }

    @POST
    @Path("/units/{enrolment}/countersignatures")
    @Operation(summary = "Agree a trainee's decision, which then counts, or reject it with feedback")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "403", description = "Your own decision, or not yours to countersign")
    @APIResponse(responseCode = "409", description = "Answered, superseded or fallen since")
    public DecisionsDocument.CountersignatureDocument countersign(
            @PathParam("enrolment") UUID id, Sent<Bodies.Countersign> body) {
        return Pages.found(countersigning
                .countersign(actor(), new EnrolmentId(id), body.as(Bodies.Countersign::read))
                .map(DecisionsDocument.CountersignatureDocument::of));
    }

    private Actor actor() {
        return signedIn.actor();
    }
}
