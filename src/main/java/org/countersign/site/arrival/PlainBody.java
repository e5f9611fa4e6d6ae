package org.countersign.site.arrival;

import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** A body in one part: a form without files, JSON, or a file as it is. */
final class PlainBody implements ArrivingBody {

    private static final boolean NO_PATH_BEFORE_IT = false;

    private final Overflow kept;
    private final boolean isText;
    private final int mostFields;
    private boolean dropped;

    /** @param isText whether whoever reads it has it in memory as a whole */
    PlainBody(Overflow kept, boolean isText, int mostFields) {
        this.kept = kept;
        this.isText = isText;
        this.mostFields = mostFields;
    }

    @Override
    public synchronized boolean takesAtOnce(byte[] chunk) {
        return kept.takesAtOnce(chunk);
    }

    @Override
    public synchronized void take(byte[] chunk) throws IOException {
        if (!dropped) {
            kept.write(chunk, 0, chunk.length);
        }
    }

    @Override
    public synchronized long text() {
        return isText ? kept.size() : 0;
    }

    @Override
    public synchronized void handTo(ResteasyReactiveRequestContext request) throws IOException {
        request.setInputStream(kept.read());
    }

    @Override
    public synchronized FormData form() throws IOException {
        FormData form = new FormData(mostFields);
        try (InputStream in = kept.read()) {
            String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // One more than may be, so that too many are told and not left out.
            new QueryStringDecoder(written, StandardCharsets.UTF_8, NO_PATH_BEFORE_IT, mostFields + 1)
                    .parameters()
                    .forEach((name, values) -> values.forEach(value -> form.add(name, value)));
        } catch (IllegalArgumentException notWrittenAsAForm) {
            throw new WebApplicationException(notWrittenAsAForm, 400);
        }
        return form;
    }

    @Override
    public synchronized void drop() {
        dropped = true;
        kept.drop();
    }
}
