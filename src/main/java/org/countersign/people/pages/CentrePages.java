package org.countersign.people.pages;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.Optional;
import org.countersign.people.PeopleWords;
import org.countersign.people.centre.Centre;
import org.countersign.people.centre.Centres;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** What the centre is called. */
@Path("/centre")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class CentrePages {

    static final String PATH = "/centre";

    private final Centres centres;
    private final Pages pages;
    private final SignedIn signedIn;
    private final PeopleWords words;

    CentrePages(Centres centres, Pages pages, SignedIn signedIn, PeopleWords words) {
        this.centres = centres;
        this.pages = pages;
        this.signedIn = signedIn;
        this.words = words;
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance centre(String name, String number, int basedOn, FormErrors errors);
    }

    @GET
    public TemplateInstance centre() {
        Centre centre = centres.current();
        return Templates.centre(centre.name(), centre.number().orElse(""), centre.edition(), FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @FormParam("name") String name, @FormParam("number") String number, @FormParam("basedOn") int basedOn) {
        Answer<Centre> answer = centres.change(signedIn.actor(), basedOn, name, Optional.ofNullable(number));
        if (answer instanceof Answer.Refused<Centre> refused) {
            int now = centres.current().edition();
            return pages.refused(refused, Templates.centre(name, number, now, FormErrors.of(refused)));
        }
        return pages.done(PATH, words.centreSaved());
    }
}
