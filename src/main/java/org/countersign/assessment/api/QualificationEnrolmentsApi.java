package org.countersign.assessment.api;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.UUID;
import org.countersign.assessment.qualifications.LearnersQualifications;
import org.countersign.enrolment.qualifications.ChooseUnits;
import org.countersign.enrolment.qualifications.EnrolOnQualification;
import org.countersign.enrolment.qualifications.QualificationEnrolmentId;
import org.countersign.enrolment.qualifications.QualificationEnrolments;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.EditionBody;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Learners' qualifications as JSON. */
@Path("/api/v1/qualification-enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Qualifications", description = "Learners on whole qualifications, and the units they choose")
class QualificationEnrolmentsApi {

    private final QualificationEnrolments enrolments;
    private final LearnersQualifications qualifications;
    private final SignedIn signedIn;

    QualificationEnrolmentsApi(
            QualificationEnrolments enrolments, LearnersQualifications qualifications, SignedIn signedIn) {
        this.enrolments = enrolments;
        this.qualifications = qualifications;
        this.signedIn = signedIn;
    }

    /** What enrolling on a qualification takes. */
    record EnrolOnQualificationBody(
            @Schema(
                    description = "Made by the client; the same key again gives the same enrolment",
                    examples = "3f0b4f0e-52b4-4c60-9f5b-0a4fd8e3a777")
            String key,

            @Schema(examples = "0c9c4c2e-3a5e-44a9-a2b5-3c8c9f7a2b22")
            String learner,

            @Schema(implementation = EditionKey.class) EditionBody qualification,

            @Schema(examples = "2026-09-07") String enrolledOn) {

        private Answer<EnrolOnQualification> read() {
            return EnrolOnQualification.read(key, learner, EditionBody.sent(qualification), enrolledOn);
        }
    }

    /** What choosing units takes. */
    record ChooseUnitsBody(
            @Schema(
                    description = "Made by the client; the same key again gives the same choice",
                    examples = "4a0b4f0e-52b4-4c60-9f5b-0a4fd8e3a888")
            String key,

            @Schema(description = "Number of the choice that was seen; 0 where there is none", examples = "0")
            Integer after,

            @Schema(description = "Codes of units", examples = "[\"INSCS001\", \"INSCS004\", \"INSCS016\"]")
            List<String> units,

            @Schema(description = "When it was decided", examples = "2026-09-10")
            String chosenOn) {

        private Answer<ChooseUnits> read() {
            return ChooseUnits.read(key, String.valueOf(after), units, chosenOn);
        }
    }

    @GET
    @Operation(
            summary =
                    "Qualifications of mine: as a learner, those with a unit in my caseload, and for an administrator all",
            description = "An administrator's can be narrowed down by part of the learner's name or candidate number")
    public Listing<QualificationEnrolmentDocument> list(
            @Parameter(description = "Part of the learner's name or candidate number; for administrators")
                    @QueryParam("text")
                    String text,
            @BeanParam PageAsked page) {
        Actor actor = signedIn.actor();
        return actor.is(Role.ADMINISTRATOR)
                ? page.of(
                        Pages.found(qualifications.all(actor, text == null ? "" : text)),
                        QualificationEnrolmentDocument::of)
                : page.of(qualifications.of(actor), QualificationEnrolmentDocument::of);
    }

    @GET
    @Path("/{qualification}")
    @Operation(summary = "One learner's qualification: the choice, what is missing, and how far its units are")
    @APIResponse(responseCode = "200", description = "The qualification")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public QualificationEnrolmentDocument one(@PathParam("qualification") UUID id) {
        return document(new QualificationEnrolmentId(id));
    }

    private QualificationEnrolmentDocument document(QualificationEnrolmentId id) {
        return QualificationEnrolmentDocument.of(Pages.found(qualifications.seenBy(id, signedIn.actor())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMINISTRATOR")
    @Operation(summary = "Enrol a learner on an edition of a qualification")
    @APIResponse(responseCode = "200", description = "The enrolment")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "409", description = "The learner is on this edition already")
    public QualificationEnrolmentDocument enrol(Sent<EnrolOnQualificationBody> body) {
        return document(Pages.found(enrolments.enrol(signedIn.actor(), body.as(EnrolOnQualificationBody::read)))
                .id());
    }

    @POST
    @Path("/{qualification}/choices")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Choose units, as the learner or an administrator",
            description = "In the place of the choice before. One that is not complete is recorded, and what is missing"
                    + " found of it; one that is not allowed is refused with a problem for each reason.")
    @APIResponse(responseCode = "200", description = "The qualification with what was chosen")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used, or may not be chosen together")
    @APIResponse(responseCode = "403", description = "Only the learner and administrators choose")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    @APIResponse(responseCode = "409", description = "Units were chosen meanwhile")
    public QualificationEnrolmentDocument choose(@PathParam("qualification") UUID id, Sent<ChooseUnitsBody> body) {
        QualificationEnrolmentId enrolment = new QualificationEnrolmentId(id);
        Pages.found(enrolments.choose(signedIn.actor(), enrolment, body.as(ChooseUnitsBody::read)));
        return document(enrolment);
    }
}
