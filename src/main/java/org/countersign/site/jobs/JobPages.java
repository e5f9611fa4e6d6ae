package org.countersign.site.jobs;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.countersign.site.SignedIn;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.site.forms.Pages;

/** What the program does in the background, and the way to begin it now. */
@Path(JobPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class JobPages {

    static final String PATH = "/background-work";

    private final Jobs jobs;
    private final JobWords words;
    private final CentreClock clock;
    private final SignedIn signedIn;
    private final Pages pages;

    JobPages(Jobs jobs, JobWords words, CentreClock clock, SignedIn signedIn, Pages pages) {
        this.jobs = jobs;
        this.words = words;
        this.clock = clock;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "jobs")
    static class Templates {
        static native TemplateInstance list(List<View> jobs);
    }

    /**
     * @param begin where its form is sent
     * @param outcome of the last time; empty while it is under way
     */
    @TemplateData
    record View(
            String name,
            String begin,
            String title,
            String purpose,
            Optional<String> repeated,
            String standing,
            Optional<String> outcome,
            boolean underWay,
            long done,
            long total) {}

    @GET
    public TemplateInstance list() {
        return Templates.list(jobs.all().stream().map(this::view).toList());
    }

    @POST
    @Path("{job}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("job") String name) {
        Pages.found(jobs.begin(signedIn.actor(), name));
        return pages.done(PATH, words.begun());
    }

    private View view(JobState state) {
        Job job = state.job();
        return new View(
                job.name(),
                PATH + "/" + job.name(),
                job.title(),
                job.purpose(),
                job.every().map(every -> words.everyHours(every.toHours())),
                standing(state),
                state.endedAt().map(ended -> job.outcome(state.progress())),
                state.isUnderWay(),
                state.progress().done(),
                state.progress().total());
    }

    private String standing(JobState state) {
        long done = state.progress().done();
        long total = state.progress().total();
        return switch (state.standing()) {
            case NEVER -> words.never();
            case UNDER_WAY ->
                total == 0
                        ? words.preparing(timed(state.begunAt()))
                        : words.underWay(timed(state.begunAt()), done, total);
            case FAILED -> words.failed(timed(state.failedAt()), done, total);
            case ENDED -> words.ended(timed(state.endedAt()));
        };
    }

    private String timed(Optional<Instant> moment) {
        return Dates.timed(moment.orElseThrow(), clock.zone());
    }
}
