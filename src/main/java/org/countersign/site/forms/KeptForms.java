package org.countersign.site.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.countersign.site.errors.FailureAnswers;
import org.countersign.site.errors.Failures;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** Keeps forms that came too late: reads them, and takes them through sign-in. */
@ApplicationScoped
public class KeptForms {

    /** The header of a form that a script sent, and whose page stands until the answer is known. */
    public static final String SENT_BY_SCRIPT = "Countersign-Sent";

    private final String token;
    private final ObjectMapper json;
    private final Failures failures;
    private final FailureAnswers answers;

    KeptForms(
            @ConfigProperty(name = "quarkus.rest-csrf.form-field-name", defaultValue = FormToken.FIELD) String token,
            ObjectMapper json,
            Failures failures,
            FailureAnswers answers) {
        this.token = token;
        this.json = json;
        this.failures = failures;
        this.answers = answers;
    }

    /**
     * Whether what was sent is a form of a page of ours. The browser has to have said so: what another site sends is never
     * shown as if the person had typed it.
     */
    public static boolean areFrom(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        return request.method().name().equals("POST")
                && ChangeGuard.isForm(request)
                && ChangeGuard.isFromOurPage(request);
    }

    /** Takes a form as it was typed, without its files. Where it cannot be read the request is answered here. */
    public void read(RoutingContext routing, Callable<FormData> sent, Consumer<KeptForm> next) {
        routing.vertx()
                .executeBlocking(
                        () -> {
                            FormData form = sent.call();
                            return form.iterator().hasNext()
                                    ? Optional.of(of(routing, form))
                                    : Optional.<KeptForm>empty();
                        },
                        false)
                .onSuccess(form -> form.ifPresentOrElse(
                        next,
                        // No page of ours sends that.
                        () -> answers.send(routing, failures.of(400))))
                .onFailure(unread -> answers.send(routing, failures.of(unread)));
    }

    /** A form that was read and then refused. */
    public KeptForm of(RoutingContext routing, FormData sent) {
        LateForm form = new LateForm(routing, token);
        for (String name : sent) {
            for (FormValue value : sent.get(name)) {
                if (value.isFileItem()) {
                    form.addFile(value.getFileName());
                } else {
                    form.add(name, value.getValue());
                }
            }
        }
        return form.kept(this::words);
    }

    /** As the sign-in form carries it. */
    public String write(KeptForm kept) {
        try {
            return json.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing where none was carried. */
    public Optional<KeptForm> carried(String sent) {
        try {
            return sent == null || sent.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(json.readValue(sent, KeptForm.class));
        } catch (JsonProcessingException notOurs) {
            return Optional.empty();
        }
    }

    private KeptForm.Word[] words(String sent) {
        try {
            return json.readValue(sent, KeptForm.Word[].class);
        } catch (JsonProcessingException notOurs) {
            return new KeptForm.Word[0];
        }
    }
}
