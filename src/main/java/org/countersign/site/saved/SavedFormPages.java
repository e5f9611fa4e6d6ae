package org.countersign.site.saved;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.countersign.site.PersonId;
import org.countersign.site.SignedIn;
import org.countersign.site.forms.BackTo;
import org.countersign.site.forms.KeptForm;
import org.countersign.site.forms.KeptForms;
import org.countersign.site.forms.Pages;
import org.countersign.site.forms.TypedLine;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/** Where the script of a form saves what is being typed, and where its person finds all of it again. */
@Path("/drafts")
@Authenticated
class SavedFormPages {

    /** What the script adds to the fields of the form, and what is no part of what was typed. */
    private static final String ADDED = "draft-";

    private final SavedForms forms;
    private final KeptForms kept;
    private final SavedMoments moments;
    private final SavedWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    SavedFormPages(
            SavedForms forms, KeptForms kept, SavedMoments moments, SavedWords words, SignedIn signedIn, Pages pages) {
        this.forms = forms;
        this.kept = kept;
        this.moments = moments;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "saved")
    static class Templates {

        static native TemplateInstance list(List<SavedFormView> drafts);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list() {
        return Templates.list(forms.of(me()).stream()
                .map(saved -> new SavedFormView(
                        saved.form(),
                        saved.title(),
                        saved.typed().page(),
                        moments.told(saved.savedAt()),
                        TypedLine.of(saved.typed(), words.ticked())))
                .toList());
    }

    @GET
    @Path("/of")
    @Produces(MediaType.APPLICATION_JSON)
    public SavedFormDocument of(@QueryParam("form") String form) {
        return forms.find(me(), form == null ? "" : form)
                .map(saved -> SavedFormDocument.of(saved, moments.told(saved.savedAt())))
                .orElseGet(SavedFormDocument::none);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    public SavedFormDocument save(
            @FormParam(ADDED + "form") String form,
            @FormParam(ADDED + "version") String version,
            @FormParam(ADDED + "page") String page,
            @FormParam(ADDED + "title") String title,
            RoutingContext routing) {
        KeptForm sent = kept.of(routing, CurrentRequestManager.get().getFormData());
        KeptForm typed = new KeptForm(
                form,
                page,
                false,
                sent.owner(),
                sent.parts().stream()
                        .filter(part -> !part.name().startsWith(ADDED))
                        .toList(),
                sent.words(),
                List.of(),
                sent.askedAgain());
        SavedForm saved = Pages.found(
                forms.save(me(), form == null ? "" : form, seen(version), title == null ? "" : title, typed));
        return SavedFormDocument.receipt(saved, moments.told(saved.savedAt()));
    }

    @POST
    @Path("/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@FormParam(ADDED + "form") String form) {
        forms.forget(me(), BackTo.page(form));
        return pages.done("/drafts", words.discarded());
    }

    private static Optional<UUID> seen(String version) {
        try {
            return version == null || version.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(version));
        } catch (IllegalArgumentException noVersionOfOurs) {
            return Optional.empty();
        }
    }

    private PersonId me() {
        return signedIn.actor().id();
    }
}
