package org.countersign.site.forms;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.countersign.site.Notice;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.RefusedException;
import org.countersign.site.errors.Problems;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** How a page answers a form: on to a page that shows what was done, or the same form again with what was typed. */
@ApplicationScoped
public class Pages {

    private final CurrentVertxRequest request;

    Pages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** It was done: on to a page of ours, which shows the notice once. */
    public Response done(String path, String notice) {
        Notice.leave(request.getCurrent(), notice);
        return go(path);
    }

    /** On to a page of ours with nothing to say. */
    public Response go(String path) {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Not a page of ours: " + path);
        }
        // As it is given: made absolute it would name the host a proxy calls us by.
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /**
     * What a page or a JSON document is about to show. Where it is refused there is no form to say so beside: the answer
     * is then an error page, or on the JSON a problem document, with the sentence and the status of the refusal.
     */
    public static <T> T found(Answer<T> answer) {
        if (answer instanceof Answer.Refused<T> refused) {
            throw new RefusedException(refused);
        }
        return answer.orThrow();
    }

    /** The same of something that was looked for. */
    public static <T> T found(Optional<T> there) {
        return found(Answer.found(there));
    }

    /** It was refused: the page given holds what was typed and the sentences beside their fields. */
    public Response refused(Answer.Refused<?> refused, TemplateInstance page) {
        return Response.status(Problems.status(refused.refusals()))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(withUsableKey(refused, page.render()))
                .build();
    }

    /** A key that is spent would refuse the form however often it is sent. */
    private static String withUsableKey(Answer.Refused<?> refused, String page) {
        FormData sent = CurrentRequestManager.get().getFormData();
        FormValue key = sent == null ? null : sent.getFirst(FormKey.FIELD);
        return key == null || !refused.refusals().contains(FormKey.taken())
                ? page
                : page.replace("value=\"" + key.getValue() + "\"", "value=\"" + FormKey.fresh() + "\"");
    }
}
