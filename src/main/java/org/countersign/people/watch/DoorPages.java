package org.countersign.people.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.site.PersonId;
import org.countersign.site.lists.Pager;

/** What happened at the door, newest first. */
@Path(DoorPages.PATH)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class DoorPages {

    static final String PATH = "/sign-ins";

    private static final int ON_A_PAGE = 50;

    private final DoorBook book;
    private final People people;
    private final DoorWords words;

    DoorPages(DoorBook book, People people, DoorWords words) {
        this.book = book;
        this.people = people;
        this.words = words;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance signIns(List<Line> lines, Pager pager, long days);
    }

    /** @param link to the person's page; none of somebody the centre does not know */
    @TemplateData
    record Line(String what, boolean refusal, Instant at, String who, String link, String address, String request) {}

    @GET
    public TemplateInstance list(@QueryParam(Pager.PARAMETER) Integer page, @Context UriInfo here) {
        Pager pager = Pager.of(page, ON_A_PAGE, book.count(), here);
        List<DoorEntry> entries = book.page(pager.number(), ON_A_PAGE);
        Map<PersonId, Person> known = people.byIds(entries.stream()
                .flatMap(entry -> entry.person().stream())
                .distinct()
                .toList());
        return Templates.signIns(
                entries.stream().map(entry -> line(entry, known)).toList(), pager, book.days());
    }

    private Line line(DoorEntry entry, Map<PersonId, Person> known) {
        Person person = entry.person().map(known::get).orElse(null);
        return new Line(
                entry.event().words(),
                entry.event().isRefusal(),
                entry.at(),
                person != null
                        ? person.name()
                        : entry.typed()
                                .filter(typed -> !typed.isEmpty())
                                .map(words::unknown)
                                .orElseGet(words::stranger),
                person != null ? "/people/" + person.id() : null,
                entry.address(),
                entry.request().orElse(""));
    }
}
