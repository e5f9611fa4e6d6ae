package org.countersign.site.forms;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.countersign.site.SiteWords;

/** Where somebody sees again what they had typed, and sends it to where it was meant to go or lets it be. */
@ApplicationScoped
public class KeptPage {

    private final SiteWords words;

    KeptPage(SiteWords words) {
        this.words = words;
    }

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance kept(KeptForm form, List<TypedLine> lines, String reason);
    }

    /**
     * The page, for the person the form belongs to; the caller has asked {@link KeptForm#isOf}.
     *
     * @param reason a sentence that says why it is shown
     */
    public Response show(KeptForm form, String reason, int status) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(Templates.kept(form, TypedLine.of(form, words.ticked()), reason)
                        .render())
                .build();
    }
}
