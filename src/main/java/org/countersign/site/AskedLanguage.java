package org.countersign.site;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;

/** Which language of the centre the request asks for. */
@RequestScoped
@Unremovable
class AskedLanguage {

    private final CurrentVertxRequest request;
    private final Languages languages;
    private Locale chosen;

    AskedLanguage(CurrentVertxRequest request, Languages languages) {
        this.request = request;
        this.languages = languages;
    }

    Locale locale() {
        if (chosen == null) {
            chosen = languages.askedFor(Optional.ofNullable(request.getCurrent())
                    .map(current -> current.request().getHeader("Accept-Language")));
        }
        return chosen;
    }
}
