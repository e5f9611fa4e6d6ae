package org.countersign.site.errors;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.countersign.site.SiteWords;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.RefusedException;
import org.countersign.site.disk.DiskSpace;
import org.countersign.site.json.UnreadableJson;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;

/** Says what a failure was, so that nobody is left with a bare number and nothing of the inside is told. */
@ApplicationScoped
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    /** Deep enough for a transaction around a flush around a driver; a bound against causes in a circle. */
    private static final int DEEPEST_CAUSE = 12;

    private final SiteWords words;
    private final DiskSpace disk;

    Failures(SiteWords words, DiskSpace disk) {
        this.words = words;
        this.disk = disk;
    }

    public Failure of(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            Optional<Failure> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return ours(thrown);
    }

    private Failure ours(Throwable thrown) {
        String errorId = UUID.randomUUID().toString();
        LOG.errorf(thrown, "Request failed, reference %s", errorId);
        return new Failure(
                500,
                FailureCode.INTERNAL.code(),
                words.titleInternal(),
                words.internal(),
                Optional.of(errorId),
                List.of());
    }

    private Optional<Failure> known(Throwable cause) {
        if (cause instanceof RefusedException refused) {
            return Optional.of(of(refused.refused()));
        }
        if (cause instanceof JsonProcessingException json) {
            return Optional.of(of(UnreadableJson.refusal(json)));
        }
        if (cause instanceof ConstraintViolationException || cause instanceof OptimisticLockException) {
            LOG.infof("Two at once: %s", cause.getMessage());
            return Optional.of(of(409));
        }
        if (DiskSpace.isLackOfRoom(cause)) {
            disk.ranOut(cause);
            return Optional.of(of(Refusal.Kind.NO_ROOM.status()));
        }
        if (cause instanceof DataException) {
            LOG.infof("The database cannot hold it: %s", cause.getMessage());
            return Optional.of(simple(400, FailureCode.UNSTORABLE, words.titleInvalid(), words.unstorable()));
        }
        if (isFormOfTooManyFields(cause)) {
            return Optional.of(of(413));
        }
        if (isBrokenOff(cause) || UnreadableForm.is(cause)) {
            return Optional.of(of(400));
        }
        if (cause instanceof UnauthorizedException) {
            return Optional.of(of(401));
        }
        if (cause instanceof ForbiddenException) {
            return Optional.of(of(403));
        }
        if (cause instanceof WebApplicationException web && !(web.getCause() instanceof JsonProcessingException)) {
            return Optional.of(of(web.getResponse().getStatus()));
        }
        return Optional.empty();
    }

    /** Whoever was sending has stopped it, or lost the connection: no failure of ours, and nobody reads the answer. */
    private static boolean isBrokenOff(Throwable cause) {
        // The framework's own and nothing around it: a connection to the database can be lost as well.
        return cause.getClass() == IOException.class
                && (cause.getCause() instanceof HttpClosedException || cause.getCause() instanceof SocketException);
    }

    /** The framework stops at a thousand fields, a number of its own, and has no exception for it but the plain one. */
    private static boolean isFormOfTooManyFields(Throwable cause) {
        return cause.getClass() == RuntimeException.class
                && String.valueOf(cause.getMessage()).startsWith("Param limit of ");
    }

    public Failure of(Refusal refusal) {
        return of(new Answer.Refused<>(List.of(refusal)));
    }

    /** Refusals where there is no form to show them on. */
    public Failure of(Answer.Refused<?> refused) {
        List<Refusal> told =
                refused.refusals().stream().map(Problems::forPrograms).toList();
        int status = Problems.status(told);
        return new Failure(
                status,
                told.get(0).code(),
                of(status).title(),
                told.stream().map(Refusal::sentence).distinct().collect(Collectors.joining(" ")),
                Optional.empty(),
                told.stream().map(ProblemDocument.Error::of).toList());
    }

    public Failure of(int status) {
        return switch (status) {
            case 401 -> simple(401, FailureCode.SIGN_IN, words.titleSignIn(), words.signInFirst());
            case 403 -> simple(403, FailureCode.NOT_ALLOWED, words.titleNotAllowed(), words.notAllowed());
            case 404 ->
                simple(
                        404,
                        FailureCode.NOT_FOUND,
                        words.titleNotFound(),
                        Refusal.notFound().sentence());
            case 405 -> simple(405, FailureCode.METHOD, words.titleNotFound(), words.methodNotThere());
            case 406 -> simple(406, FailureCode.MEDIA_TYPE_WANTED, words.titleInvalid(), words.notAcceptable());
            case 408 -> simple(408, FailureCode.TOO_SLOW, words.titleTooSlow(), words.tooSlow());
            case 409 -> simple(409, FailureCode.CONFLICT, words.titleConflict(), words.conflict());
            case 411 -> simple(411, FailureCode.LENGTH_REQUIRED, words.titleInvalid(), words.lengthRequired());
            case 413 -> simple(413, FailureCode.TOO_LARGE, words.titleTooLarge(), words.tooLarge());
            case 415 -> simple(415, FailureCode.MEDIA_TYPE, words.titleInvalid(), words.mediaType());
            case 429 -> simple(429, FailureCode.TOO_SOON, words.titleTooSoon(), words.tooSoon());
            case 503 -> simple(503, FailureCode.NOT_READY, words.titleInternal(), words.notReady());
            case 507 -> simple(507, FailureCode.DISK_FULL, words.titleDiskFull(), words.diskFull());
            default ->
                status >= 500
                        ? ours(new IllegalStateException("Answered with status " + status))
                        : simple(status, FailureCode.INVALID, words.titleInvalid(), words.invalid());
        };
    }

    /** Somebody signed in has more requests open than anybody needs. */
    public Failure tooManyOfYours() {
        return simple(429, FailureCode.TOO_MANY_AT_ONCE, words.titleTooMany(), words.tooManyOfYours());
    }

    /** There is no place just now for one more of those whom nobody knows, or for what they sent. */
    public Failure tooManyVisitors() {
        return simple(503, FailureCode.TOO_MANY_VISITORS, words.titleTooMany(), words.tooManyVisitors());
    }

    /** What somebody sent who is not signed in. */
    public Failure tooLargeUnknown() {
        return simple(413, FailureCode.TOO_LARGE, words.titleTooLarge(), words.tooLargeUnknown());
    }

    /** The form came without the token of the page it stood on. */
    public Failure staleForm() {
        return simple(400, FailureCode.STALE_FORM, words.titleStaleForm(), words.staleForm());
    }

    /** Somebody else was signed in when the page was opened on which it stood. */
    public Failure formOfAnother() {
        return simple(409, FailureCode.FORM_OF_ANOTHER, words.titleStaleForm(), words.formOfAnother());
    }

    public Failure simple(int status, FailureCode code, String title, String sentence) {
        return new Failure(status, code.code(), title, sentence, Optional.empty(), List.of());
    }
}
