package org.countersign.site.json;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.RefusedException;

/** Keeps a body that is empty, or the word null, from reaching a verb as nothing at all. */
@Provider
class NoEmptyJson implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null) {
            throw new RefusedException(new Answer.Refused<>(List.of(JsonRefusal.EMPTY_BODY.refusal())));
        }
        return body;
    }
}
