package org.countersign.site.errors;

import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.UUID;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.PlayedGround;
import org.countersign.site.answers.Refusal;
import org.countersign.site.forms.Pages;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;

/** Every way in which a request can fail, under the path of a page and under that of the JSON; in the tests only. */
class FailingPages {

    @Path("/gallery/failing")
    static class AsPages extends FailingPages {}

    @Path("/api/v1/gallery/failing")
    static class AsJson extends FailingPages {}

    @GET
    @Path("{how}")
    public Response fail(@PathParam("how") String how) {
        return switch (how) {
            case "refused" -> refuse(Refusal.Kind.CONFLICT, "signed", "It is signed. Reopen the unit.");
            case "too-soon" -> refuse(Refusal.Kind.TOO_SOON, "too-soon", "Too soon. Wait for 30 seconds.");
            case "twice" ->
                throw new IllegalStateException(
                        new ConstraintViolationException("secret_table", new SQLException(), "secret_pk"));
            case "unstorable" ->
                throw new IllegalStateException(new DataException("invalid byte sequence", new SQLException()));
            case "stopped" -> throw new UncheckedIOException(new IOException(new HttpClosedException("secret")));
            case "lost" -> throw new UncheckedIOException(new IOException(new SocketException("Connection reset")));
            case "database-lost" ->
                throw new IllegalStateException(new SQLException(new SocketException("Connection reset")));
            case "kind" -> throw new NotSupportedException();
            case "forbidden" -> throw new io.quarkus.security.ForbiddenException();
            case "stranger" -> throw new io.quarkus.security.UnauthorizedException();
            case "bare" -> Response.status(503).build();
            default -> throw new IllegalStateException("secret of the inside");
        };
    }

    private static Response refuse(Refusal.Kind kind, String code, String sentence) {
        return Pages.found(Answer.refused(new PlayedGround(kind, code, sentence).refusal()));
    }

    @GET
    @Path("things/{id}")
    public String thing(@PathParam("id") UUID id) {
        return id.toString();
    }
}
