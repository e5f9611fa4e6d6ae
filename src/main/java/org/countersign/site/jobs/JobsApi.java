package org.countersign.site.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Listing;
import org.countersign.site.lists.PageAsked;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the program does in the background, for programs. */
@Path(JobsApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("ADMINISTRATOR")
@Tag(name = "Background work", description = "What the program does by itself; for administrators")
class JobsApi {

    static final String PATH = "/api/v1/background-work";

    private final Jobs jobs;
    private final SignedIn signedIn;

    JobsApi(Jobs jobs, SignedIn signedIn) {
        this.jobs = jobs;
        this.signedIn = signedIn;
    }

    @Schema(name = "BackgroundWork")
    record JobDocument(
            @Schema(examples = "summaries") String name,
            String title,
            JobState.Standing standing,

            @Schema(description = "When it began the last time; absent if it never did")
            Instant begunAt,

            @Schema(description = "Absent while it is under way")
            Instant endedAt,

            @Schema(description = "When a step could not be done; it is tried again by itself. Absent where all could")
            Instant failedAt,

            @Schema(examples = "40", description = "How many of its things are done: units, entries, files")
            long done,

            @Schema(examples = "120", description = "How many there are, as far as is known")
            long total,

            @Schema(examples = "0", description = "How many were not as they should be, or had to be done")
            long found) {

        static JobDocument of(JobState state) {
            return new JobDocument(
                    state.job().name(),
                    state.job().title(),
                    state.standing(),
                    state.begunAt().orElse(null),
                    state.endedAt().orElse(null),
                    state.failedAt().orElse(null),
                    state.progress().done(),
                    state.progress().total(),
                    state.progress().found());
        }
    }

    @GET
    @Operation(summary = "Lists what the program does in the background, and how far each has come")
    public Listing<JobDocument> list(@BeanParam PageAsked page) {
        return page.of(jobs.all(), JobDocument::of);
    }

    @GET
    @Path("{job}")
    @Operation(summary = "Tells how far it has come, or what came of it the last time")
    @APIResponse(
            responseCode = "200",
            description = "How far it has come",
            content = @Content(schema = @Schema(implementation = JobDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such work")
    public JobDocument job(@PathParam("job") @Parameter(example = "summaries") String name) {
        return JobDocument.of(Pages.found(jobs.find(name)));
    }

    @POST
    @Path("{job}")
    @Operation(summary = "Begins it now, unless it is under way")
    @APIResponse(
            responseCode = "202",
            description = "It is under way; how far is told at the address in Location",
            content = @Content(schema = @Schema(implementation = JobDocument.class)))
    @APIResponse(responseCode = "404", description = "There is no such work")
    public Response begin(@PathParam("job") @Parameter(example = "summaries") String name) {
        return Response.accepted(JobDocument.of(Pages.found(jobs.begin(signedIn.actor(), name))))
                .location(URI.create(PATH + "/" + name))
                .build();
    }
}
