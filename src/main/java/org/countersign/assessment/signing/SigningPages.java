package org.countersign.assessment.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.countersign.assessment.Units;
import org.countersign.assessment.signatures.Declaration;
import org.countersign.assessment.signatures.Release;
import org.countersign.assessment.signatures.Reopening;
import org.countersign.enrolment.Access;
import org.countersign.enrolment.Enrolments;
import org.countersign.enrolment.facts.EnrolmentId;
import org.countersign.site.Actor;
import org.countersign.site.ReadOnly;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.KeyedText;
import org.countersign.site.answers.Unread;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.jboss.resteasy.reactive.RestForm;

/** Where a unit is signed, released, reopened, and noted upon. */
@Path("/units/{enrolment}/signing")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class SigningPages {

    private final Enrolments enrolments;
    private final Units units;
    private final Declarations declarations;
    private final Reopenings reopenings;
    private final Notes notes;
    private final SigningViews views;
    private final SigningWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    SigningPages(
            Enrolments enrolments,
            Units units,
            Declarations declarations,
            Reopenings reopenings,
            Notes notes,
            SigningViews views,
            SigningWords words,
            SignedIn signedIn,
            Pages pages) {
        this.enrolments = enrolments;
        this.units = units;
        this.declarations = declarations;
        this.reopenings = reopenings;
        this.notes = notes;
        this.views = views;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "signing")
    static class Templates {

        static native TemplateInstance page(SigningView signing, Typed typed, FormErrors errors);
    }

    /** What was typed in the forms of the page; a password is never given back. */
    record Typed(String key, String releaseReason, String reopenReason, String note, String withoutDeciding) {

        Typed {
            releaseReason = releaseReason == null ? "" : releaseReason;
            reopenReason = reopenReason == null ? "" : reopenReason;
            note = note == null ? "" : note;
            withoutDeciding = withoutDeciding == null ? "" : withoutDeciding;
        }

        static Typed fresh() {
            return new Typed(FormKey.fresh().toString(), "", "", "", "");
        }
    }

    @GET
    @ReadOnly
    public TemplateInstance open(@PathParam("enrolment") UUID id) {
        return page(id, Typed.fresh(), FormErrors.none());
    }

    private TemplateInstance page(UUID id, Typed typed, FormErrors errors) {
        Access access = Pages.found(enrolments.reader(actor(), enrolment(id)));
        return Templates.page(views.of(units.unit(access.enrolment()), access, actor()), typed, errors);
    }

    @POST
    @Path("/sign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(
            @PathParam("enrolment") UUID id,
            @RestForm String key,
            @RestForm String signatory,
            @RestForm String seen,
            @RestForm String withoutDeciding,
            @RestForm String password) {
        List<String> claims = withoutDeciding == null
                ? List.of()
                : List.of(withoutDeciding.strip().split("\\s+"));
        Answer<Declaration> answer = declarations.sign(
                actor(), enrolment(id), () -> SignRequest.read(key, signatory, seen, claims), Unread.of(password));
        return answer(id, answer, new Typed(key, "", "", "", withoutDeciding), signed -> words.signed());
    }

    @POST
    @Path("/release")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @PathParam("enrolment") UUID id,
            @RestForm String key,
            @RestForm String releaseReason,
            @RestForm String seen,
            @RestForm String releasePassword) {
        Answer<Release> answer = declarations.release(
                actor(),
                enrolment(id),
                () -> ReleaseRequest.read(key, releaseReason, seen),
                Unread.of(releasePassword));
        return answer(
                id,
                besideReleasePassword(answer),
                new Typed(key, releaseReason, "", "", ""),
                released -> words.released());
    }

    /** The page has two fields for a password, of which only the other is called so. */
    private static <T> Answer<T> besideReleasePassword(Answer<T> answer) {
        return answer instanceof Answer.Refused<T> refused
                ? Answer.refused(refused.refusals().stream()
                        .map(one ->
                                one.field().filter("password"::equals).isPresent() ? one.at("releasePassword") : one)
                        .toList())
                : answer;
    }

    @POST
    @Path("/reopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("enrolment") UUID id, @RestForm String key, @RestForm String reopenReason) {
        Answer<Reopening> answer = reopenings.reopen(actor(), enrolment(id), () -> KeyedText.read(key, reopenReason));
        return answer(id, answer, new Typed(key, "", reopenReason, "", ""), reopened -> words.reopened());
    }

    @POST
    @Path("/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("enrolment") UUID id, @RestForm String key, @RestForm String note) {
        Answer<Note> answer = notes.add(actor(), enrolment(id), () -> KeyedText.read(key, note));
        return answer(id, answer, new Typed(key, "", "", note, ""), added -> words.noteAdded());
    }

    private <T> Response answer(UUID id, Answer<T> answer, Typed typed, Function<T, String> notice) {
        if (answer instanceof Answer.Refused<T> refused) {
            return pages.refused(refused, page(id, typed, FormErrors.of(refused)));
        }
        return pages.done("/units/" + id + "/signing", notice.apply(answer.orThrow()));
    }

    private Actor actor() {
        return signedIn.actor();
    }

    private static EnrolmentId enrolment(UUID id) {
        return new EnrolmentId(id);
    }
}
