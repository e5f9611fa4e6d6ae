package org.countersign.enrolment.pages;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.enrolment.AbleToAct;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.AllocateRequest;
import org.countersign.enrolment.EndRequest;
import org.countersign.enrolment.EnrolRequest;
import org.countersign.enrolment.EnrolmentQuery;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.Allocation;
import org.countersign.enrolment.facts.Enrolment;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.rules.Capacity;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.forms.Pages;
import org.countersign.site.json.EditionBody;
import org.countersign.site.json.Sent;
import org.countersign.site.lists.Asked;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.countersign.standards.EditionKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrolments and allocations as JSON. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Enrolments", description = "Learners on their units, and the people allocated to them")
class EnrolmentApi {

    private final Enrolments enrolments;
    private final Involved involved;
    private final SignedIn signedIn;
    private final CentreClock clock;

    EnrolmentApi(Enrolments enrolments, Involved involved, SignedIn signedIn, CentreClock clock) {
        this.enrolments = enrolments;
        this.involved = involved;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What enrolling takes. */
    record EnrolBody(
            @Schema(
                    description = "Made by the client; the same key again gives the same enrolment",
                    examples = "7d0b4f0e-52b4-4c60-9f5b-0a4fd8e3a111")
            String key,

            @Schema(examples = "0c9c4c2e-3a5e-44a9-a2b5-3c8c9f7a2b22")
            String learner,

            @Schema(implementation = EditionKey.class) EditionBody standard,

            @Schema(implementation = EditionKey.class, nullable = true, description = "Left out, the standard's own")
            EditionBody policy,

            @Schema(examples = "2026-09-07") String enrolledOn) {

        private Answer<EnrolRequest> read() {
            return EnrolRequest.read(key, learner, EditionBody.sent(standard), EditionBody.sent(policy), enrolledOn);
        }
    }

    /** What allocating takes. */
    record AllocateBody(
            @Schema(
                    description = "Made by the client; the same key again gives the same allocation",
                    examples = "9a3b1f0e-52b4-4c60-9f5b-0a4fd8e3a333")
            String key,

            @Schema(examples = "1d9c4c2e-3a5e-44a9-a2b5-3c8c9f7a2b44")
            String person,

            @Schema(implementation = Capacity.class, examples = "assessor")
            String capacity,

            @Schema(examples = "2026-09-07") String from) {

        private Answer<AllocateRequest> read() {
            return AllocateRequest.read(key, person, capacity, from);
        }
    }

    /** What ending an allocation takes. */
    record EndBody(
            @Schema(examples = "5e3b1f0e-52b4-4c60-9f5b-0a4fd8e3a555")
            String key,

            @Schema(examples = "2026-11-30") String lastDay) {

        private Answer<EndRequest> read() {
            return EndRequest.read(key, lastDay);
        }
    }

    @GET
    @Path("/enrolments")
    @Operation(
            summary = "Enrolments of mine: as a learner, those allocated to me today, and for an administrator all",
            description =
                    "An administrator's can be narrowed down by part of the learner's name or candidate number, by"
                            + " standard (CFACSC4/1), and by who is missing, and sorted")
    public Listing<EnrolmentDocument> list(@BeanParam EnrolmentFilter filter, @BeanParam PageAsked asked) {
        var actor = signedIn.actor();
        PageAsked.Part part = asked.part();
        if (actor.is(Role.ADMINISTRATOR)) {
            EnrolmentQuery query = Pages.found(filter.asked());
            return part.listing(
                    documents(enrolments.list(query, part.page() - 1, part.size())), enrolments.count(query));
        }
        filter.sent().stream().findFirst().ifPresent(EnrolmentApi::isForAdministrators);
        List<Enrolment> mine = Stream.concat(
                        enrolments.of(actor.id()).stream(),
                        enrolments.caseload(actor).stream().map(Access::enrolment))
                .distinct()
                .toList();
        return part.listing(
                documents(mine.stream().skip(part.offset()).limit(part.size()).toList()), mine.size());
    }

    private static void isForAdministrators(String parameter) {
        Pages.found(Answer.refused(Asked.notKnown(parameter, List.of("page", "size"))));
    }

    @GET
    @Path("/enrolments/{enrolment}")
    @Operation(summary = "One enrolment with its allocations, past, present and coming")
    @APIResponse(responseCode = "200", description = "The enrolment")
    @APIResponse(responseCode = "404", description = "Not there, or not yours")
    public EnrolmentDocument enrolment(@PathParam("enrolment") UUID id) {
        Access access = Pages.found(enrolments.access(signedIn.actor(), new EnrolmentId(id)));
        return documents(List.of(access.enrolment())).get(0);
    }

    private List<EnrolmentDocument> documents(List<Enrolment> shown) {
        var allocations =
                enrolments.allocations(shown.stream().map(Enrolment::id).toList());
        var named = involved.in(shown, allocations);
        return shown.stream()
                .map(one -> {
                    List<Allocation> all = allocations.getOrDefault(one.id(), List.of());
                    return EnrolmentDocument.of(one, all, AbleToAct.today(all, named, clock.today()), named);
                })
                .toList();
    }

    private EnrolmentDocument.AllocationDocument document(Allocation allocation) {
        var all = Map.of(allocation.enrolment(), enrolments.allocations(allocation.enrolment()));
        var named = involved.in(List.of(), all);
        return EnrolmentDocument.AllocationDocument.of(
                allocation,
                named,
                AbleToAct.today(all.get(allocation.enrolment()), named, clock.today())
                        .contains(allocation));
    }

    @POST
    @Path("/enrolments")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMINISTRATOR")
    @Operation(summary = "Enrol a learner on an edition of a standard; its policy unless another is named")
    @APIResponse(responseCode = "200", description = "The enrolment")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "409", description = "The learner is on this edition already")
    public EnrolmentDocument enrol(Sent<EnrolBody> body) {
        return Pages.found(enrolments
                .enrol(signedIn.actor(), body.as(EnrolBody::read))
                .map(enrolment -> documents(List.of(enrolment)).get(0)));
    }

    @POST
    @Path("/enrolments/{enrolment}/allocations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMINISTRATOR")
    @Operation(summary = "Allocate a person to an enrolment")
    @APIResponse(responseCode = "200", description = "The allocation")
    @APIResponse(responseCode = "400", description = "Something in it cannot be used")
    @APIResponse(responseCode = "403", description = "The person would check what they decided themselves")
    @APIResponse(responseCode = "404", description = "There is no such enrolment")
    @APIResponse(responseCode = "409", description = "The person is allocated already")
    public EnrolmentDocument.AllocationDocument allocate(@PathParam("enrolment") UUID id, Sent<AllocateBody> body) {
        return Pages.found(enrolments
                .allocate(signedIn.actor(), new EnrolmentId(id), body.as(AllocateBody::read))
                .map(this::document));
    }

    @POST
    @Path("/enrolments/{enrolment}/allocations/{allocation}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("ADMINISTRATOR")
    @Operation(
            summary = "End an allocation after a day; from the day after the person sees nothing of the enrolment",
            description = "Where the same person is given another part from that day on, they have it at once")
    @APIResponse(responseCode = "200", description = "The allocation with its last day")
    @APIResponse(responseCode = "404", description = "There is no such allocation in this enrolment")
    @APIResponse(responseCode = "409", description = "It has been ended already")
    public EnrolmentDocument.AllocationDocument end(
            @PathParam("enrolment") UUID id, @PathParam("allocation") UUID allocation, Sent<EndBody> body) {
        return Pages.found(enrolments
                .allocation(new EnrolmentId(id), allocation)
                .then(there -> enrolments.end(signedIn.actor(), allocation, body.as(EndBody::read)))
                .map(this::document));
    }
}
