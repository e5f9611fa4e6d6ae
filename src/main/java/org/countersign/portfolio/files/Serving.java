package org.countersign.portfolio.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.io.IOException;
import org.countersign.portfolio.store.FileProof;
import org.countersign.portfolio.store.Store;
import org.countersign.site.answers.Answer;
import org.countersign.site.forms.Pages;
import org.jboss.resteasy.reactive.PathPart;

/** How uploaded content leaves the program: it never runs, and is saved unless it is of a type we show. */
@ApplicationScoped
class Serving {

    /** Nothing in it may load, run, or be part of another site's page; a sandbox has no origin of ours either. */
    private static final String CLOSED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Store store;
    private final FileProof proof;

    Serving(Store store, FileProof proof) {
        this.store = store;
        this.proof = proof;
    }

    Response of(Content content, String range, String ifRange, Request request) throws IOException {
        EntityTag tag = tag(content);
        ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return described(unchanged, content).build();
        }
        boolean partsWanted = ifRange == null || ifRange.strip().equals("\"" + tag.getValue() + "\"");
        long size = content.file().size();
        ByteRange.Asked asked = ByteRange.of(partsWanted ? range : null, size);
        if (asked instanceof ByteRange.Beyond) {
            return described(Response.status(Response.Status.REQUESTED_RANGE_NOT_SATISFIABLE), content)
                    .header("Content-Range", "bytes */" + size)
                    .build();
        }
        if (asked instanceof ByteRange.Part part) {
            ByteRange bytes = part.range();
            return described(Response.status(Response.Status.PARTIAL_CONTENT), content)
                    .header("Content-Range", "bytes " + bytes.from() + "-" + bytes.to() + "/" + size)
                    .header(HttpHeaders.CONTENT_LENGTH, bytes.length())
                    .entity(body(content, bytes))
                    .build();
        }
        return described(Response.ok(), content)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .entity(body(content, new ByteRange(0, size - 1)))
                .build();
    }

    Response head(Content content) {
        return described(Response.ok(), content)
                .header(HttpHeaders.CONTENT_LENGTH, content.file().size())
                .build();
    }

    private static EntityTag tag(Content content) {
        return new EntityTag(content.file().sha256());
    }

    private static ResponseBuilder described(ResponseBuilder response, Content content) {
        String disposition = content.isShown() ? "inline" : "attachment";
        return response.type(content.file().mediaType())
                .tag(tag(content))
                .header("Accept-Ranges", "bytes")
                // Parts of a compressed file would be parts of something else.
                .header(HttpHeaders.CONTENT_ENCODING, "identity")
                .header("Content-Disposition", disposition + "; filename=\"" + content.downloadName() + "\"")
                .header("Content-Security-Policy", CLOSED)
                .header("X-Content-Type-Options", "nosniff")
                // May be kept, but whether this person may still see it is asked every time.
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    /** The operating system hands the file on; whoever is slow to take it keeps no thread waiting. */
    private PathPart body(Content content, ByteRange bytes) throws IOException {
        Pages.found(asSubmitted(content));
        return store.file(content.file().sha256())
                .map(file -> new PathPart(file, bytes.from(), bytes.length()))
                .orElseThrow(() -> new IllegalStateException("The store has lost a file that a row names: "
                        + content.file().sha256()));
    }

    /** Read to its end before it is handed out the first time after a start. */
    private Answer<Content> asSubmitted(Content content) {
        return switch (proof.sinceStart(content.file().sha256())) {
            case AS_GIVEN -> Answer.done(content);
            case CHANGED -> Answer.refused(ServingRefusal.FILE_CHANGED_OUTSIDE.refusal(content.downloadName()));
            case GONE -> Answer.refused(ServingRefusal.FILE_GONE.refusal(content.downloadName()));
        };
    }
}
