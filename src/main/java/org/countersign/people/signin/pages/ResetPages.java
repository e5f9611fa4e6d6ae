package org.countersign.people.signin.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.countersign.people.People;
import org.countersign.people.Person;
import org.countersign.people.signin.Passwords;
import org.countersign.people.signin.ResetCode;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;

/** Where an administrator gives out the code with which a person sets their password. */
@Path("/people/{id: [^/]{36}}/password")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed("ADMINISTRATOR")
class ResetPages {

    private final Passwords passwords;
    private final People people;
    private final ResetView.Maker resets;
    private final Pages pages;
    private final SignedIn signedIn;

    ResetPages(Passwords passwords, People people, ResetView.Maker resets, Pages pages, SignedIn signedIn) {
        this.passwords = passwords;
        this.people = people;
        this.resets = resets;
        this.pages = pages;
        this.signedIn = signedIn;
    }

    @CheckedTemplate(basePath = "signin")
    static class Templates {
        static native TemplateInstance reset(Person person, List<ResetView> resets, FormErrors errors, FormKey key);

        static native TemplateInstance resetCode(Person person, ResetCode code, String setAt);
    }

    @GET
    public TemplateInstance reset(@PathParam("id") UUID id) {
        return page(existing(id), FormErrors.none());
    }

    /** The page itself is the answer: a code that is shown once cannot wait at an address of its own. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response issue(@PathParam("id") UUID id, @FormParam("key") String key, @Context UriInfo here) {
        Answer<ResetCode> answer = passwords.issueResetCode(signedIn.actor(), new PersonId(id), () -> FormKey.of(key));
        Person person = existing(id);
        if (answer instanceof Answer.Refused<ResetCode> refused) {
            return pages.refused(refused, page(person, FormErrors.of(refused)));
        }
        String setAt =
                here.getBaseUriBuilder().path(SetPasswordPages.PATH).build().toString();
        return Response.ok(Templates.resetCode(person, answer.orThrow(), setAt))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private TemplateInstance page(Person person, FormErrors errors) {
        return Templates.reset(person, resets.of(passwords.resetsOf(person.id())), errors, FormKey.fresh());
    }

    private Person existing(UUID id) {
        return Pages.found(people.find(new PersonId(id)));
    }
}
