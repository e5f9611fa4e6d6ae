package org.countersign.site;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Keeps a body that is empty, or the word null, from reaching a verb as nothing at all. */
@Provider
class NoEmptyJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new RefusedException(new Answer.Refused<>(List.of(new Refusal(
                    Refusal.Kind.INVALID,
                    "unreadable-json",
                    Optional.empty(),
                    "The body is empty. Send what is to be recorded as JSON."))));
        }
        return body;
    }
}
