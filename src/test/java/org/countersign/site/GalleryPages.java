package org.countersign.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.PlayedGround;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.lists.Choice;
import org.countersign.site.lists.Pager;

/** Every part of the look on one page, for axe and for people; it is not in the product. */
@Path("/gallery")
class GalleryPages {

    @CheckedTemplate(basePath = "Gallery")
    static class Templates {
        static native TemplateInstance parts(
                Input input,
                FormErrors errors,
                FormKey key,
                List<Choice> methods,
                LocalDate day,
                Instant moment,
                Pager pager);
    }

    /** What was typed. */
    record Input(String title, String story, String method, List<String> contexts, String setting, boolean own) {}

    private static final List<Choice> METHODS = List.of(
            new Choice("OBSERVATION", "Observation"),
            new Choice("PRODUCT", "Work product"),
            new Choice("TESTIMONY", "Witness testimony"));

    private final Pages pages;

    GalleryPages(Pages pages) {
        this.pages = pages;
    }

    @GET
    public TemplateInstance parts(@QueryParam("page") Integer page, @Context UriInfo here) {
        Input input = new Input("", null, "TESTIMONY", List.of("PRODUCT"), "OBSERVATION", true);
        return page(input, FormErrors.none(), FormKey.fresh(), Pager.of(page, 20, 134, here));
    }

    @GET
    @Path("signed-in")
    public TemplateInstance signedIn(@QueryParam("page") Integer page, @Context UriInfo here) {
        return parts(page, here);
    }

    @POST
    public Response record(
            @FormParam("key") String key,
            @FormParam("title") String title,
            @FormParam("story") String story,
            @FormParam("method") String method,
            @FormParam("contexts") List<String> contexts,
            @FormParam("setting") String setting,
            @FormParam("own") boolean own,
            @Context UriInfo here) {
        Answer<FormKey> answer = FormKey.of(key)
                .then(known -> title == null || title.isBlank()
                        ? Answer.refused(
                                invalid("title", "no-title", "The evidence has no title. Type a few words."),
                                invalid("contexts", "no-context", "No context is ticked. Tick one or more."))
                        : Answer.done(known));
        if (answer instanceof Answer.Refused<FormKey> refused) {
            Input input = new Input(title, story, method, contexts, setting, own);
            return pages.refused(
                    refused, page(input, FormErrors.of(refused), FormKey.fresh(), Pager.of(1, 20, 134, here)));
        }
        return pages.done("/gallery", "“" + title + "” was recorded as E07.");
    }

    private static Refusal invalid(String field, String code, String sentence) {
        return new PlayedGround(Refusal.Kind.INVALID, code, sentence).refusal().at(field);
    }

    private static TemplateInstance page(Input input, FormErrors errors, FormKey key, Pager pager) {
        return Templates.parts(
                input, errors, key, METHODS, LocalDate.of(2026, 3, 3), Instant.parse("2026-07-03T13:05:00Z"), pager);
    }
}
