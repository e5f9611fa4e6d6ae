package org.countersign.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.countersign.journal.Journal;
import org.countersign.journal.JournalCheck;

/** The journal as an administrator sees it: how long it is, and whether it is whole. */
@Path("/journal")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class JournalPages {

    static final String PATH = "/journal";

    private final Journal journal;
    private final JournalCheck check;

    JournalPages(Journal journal, JournalCheck check) {
        this.journal = journal;
        this.check = check;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance journal(Journal.Head head, Proof proof);
    }

    /** What a check found, in sentences. */
    @TemplateData
    record Proof(long entries, boolean whole, List<String> breaks) {

        static Proof of(JournalCheck.Proof proof) {
            return new Proof(
                    proof.entries(),
                    proof.isWhole(),
                    proof.breaks().stream().map(JournalBreak::sentence).toList());
        }
    }

    @GET
    public TemplateInstance journal() {
        return Templates.journal(journal.head(), null);
    }

    /** Changes nothing, so it answers with the page itself; it is a POST because it is work. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance check() {
        return Templates.journal(journal.head(), Proof.of(check.check()));
    }
}
