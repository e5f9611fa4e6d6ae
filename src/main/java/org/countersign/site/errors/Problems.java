package org.countersign.site.errors;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RequestRefusal;

/** Refusals as the JSON tells them, with the sentences of the pages. */
public final class Problems {

    private Problems() {}

    /** A page brings the keys of its forms along and keeps what was typed; a program sees to both itself. */
    static Refusal forPrograms(Refusal refusal) {
        if (refusal.ground() == RequestRefusal.FORM_KEY) {
            return new Refusal(RequestRefusal.KEY_OF_YOUR_OWN, refusal.field(), refusal.arguments());
        }
        return refusal.ground() == RequestRefusal.KEY_TAKEN
                ? new Refusal(RequestRefusal.KEY_USED, refusal.field(), refusal.arguments())
                : refusal;
    }

    /** The status of several refusals told at once: of the gravest, so that an invalid field never hides a 404. */
    public static int status(List<Refusal> refusals) {
        return refusals.stream()
                .map(Refusal::kind)
                .max(Comparator.comparing(Problems::gravity))
                .orElseThrow()
                .status();
    }

    private static int gravity(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> 0;
            case UNSUPPORTED -> 1;
            case TOO_LARGE -> 2;
            case CONFLICT -> 3;
            case NOT_ALLOWED -> 4;
            case TOO_SOON -> 5;
            case BUSY -> 6;
            case NO_ROOM -> 7;
            case NOT_FOUND -> 8;
        };
    }

    public static URI type(String code) {
        return URI.create("urn:countersign:problem:" + code);
    }

    static String title(int status) {
        if (status == Refusal.Kind.NO_ROOM.status()) {
            return "Insufficient Storage"; // JAX-RS has no name for it.
        }
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Not done" : known.getReasonPhrase();
    }

    static Response response(ProblemDocument problem) {
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
