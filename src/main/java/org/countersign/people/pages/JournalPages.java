package org.countersign.people.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.countersign.journal.CheckState;
import org.countersign.journal.Journal;
import org.countersign.people.PeopleWords;
import org.countersign.people.proof.JournalBreak;
import org.countersign.people.proof.JournalChecks;
import org.countersign.site.SignedIn;
import org.countersign.site.clock.CentreClock;
import org.countersign.site.clock.Dates;
import org.countersign.site.forms.Pages;

/** The journal as an administrator sees it: how long it is, how far its check has come, and whether it is whole. */
@Path("/journal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class JournalPages {

    static final String PATH = "/journal";

    private final Journal journal;
    private final JournalChecks checks;
    private final SignedIn signedIn;
    private final CentreClock clock;
    private final Pages pages;
    private final PeopleWords words;

    JournalPages(
            Journal journal,
            JournalChecks checks,
            SignedIn signedIn,
            CentreClock clock,
            Pages pages,
            PeopleWords words) {
        this.journal = journal;
        this.checks = checks;
        this.signedIn = signedIn;
        this.clock = clock;
        this.pages = pages;
        this.words = words;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance journal(Journal.Head head, CheckView check);
    }

    /** How far a check has come, or what it found, in sentences. */
    @TemplateData
    record CheckView(
            boolean underWay, boolean ended, boolean whole, String when, CheckState state, List<String> breaks) {

        static CheckView of(CheckState state, CentreClock clock) {
            return new CheckView(
                    state.isUnderWay(),
                    state.endedAt().isPresent(),
                    state.isWhole(),
                    state.endedAt()
                            .or(state::askedAt)
                            .map(moment -> Dates.timed(moment, clock.zone()))
                            .orElse(""),
                    state,
                    state.breaks().stream().map(JournalBreak::sentence).toList());
        }

        /** Beyond those that are named. */
        public long further() {
            return state.breakCount() - breaks.size();
        }
    }

    @GET
    public TemplateInstance journal() {
        return Templates.journal(journal.head(), CheckView.of(checks.state(), clock));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(@FormParam("whole") boolean fromBeginning) {
        checks.begin(signedIn.actor(), fromBeginning);
        return pages.done(PATH, words.checkBegun());
    }
}
