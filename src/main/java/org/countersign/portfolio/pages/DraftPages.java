package org.countersign.portfolio.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.countersign.portfolio.claims.TypedClaim;
import org.countersign.portfolio.drafts.Draft;
import org.countersign.portfolio.drafts.DraftRefusal;
import org.countersign.portfolio.drafts.Drafts;
import org.countersign.portfolio.drafts.Submissions;
import org.countersign.portfolio.drafts.Typed;
import org.countersign.portfolio.drafts.TypedOccasion;
import org.countersign.portfolio.drafts.Uploads;
import org.countersign.portfolio.evidence.EvidenceFile;
import org.countersign.portfolio.evidence.Piece;
import org.countersign.portfolio.evidence.PieceId;
import org.countersign.portfolio.evidence.PieceVersion;
import org.countersign.portfolio.looks.Looks;
import org.countersign.portfolio.store.Incoming;
import org.countersign.site.Actor;
import org.countersign.site.Role;
import org.countersign.site.SignedIn;
import org.countersign.site.answers.Answer;
import org.countersign.site.answers.FormKey;
import org.countersign.site.answers.Refusal;
import org.countersign.site.answers.Unread;
import org.countersign.site.forms.FormErrors;
import org.countersign.site.forms.Pages;
import org.countersign.site.forms.SentFileName;
import org.countersign.site.lists.Choice;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Where a learner writes evidence: one page for what happened, files, occasions, criteria and the declaration. */
@Path("/portfolio")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DraftPages {

    private final Drafts drafts;
    private final Uploads uploads;
    private final Submissions submissions;
    private final Looks looks;
    private final DraftViews views;
    private final Choices choices;
    private final PortfolioWords words;
    private final SignedIn signedIn;
    private final Pages pages;

    DraftPages(
            Drafts drafts,
            Uploads uploads,
            Submissions submissions,
            Looks looks,
            DraftViews views,
            Choices choices,
            PortfolioWords words,
            SignedIn signedIn,
            Pages pages) {
        this.drafts = drafts;
        this.uploads = uploads;
        this.submissions = submissions;
        this.looks = looks;
        this.views = views;
        this.choices = choices;
        this.words = words;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "portfolio")
    static class Templates {

        static native TemplateInstance edit(
                DraftView view, List<Choice> methods, List<Choice> settings, List<Choice> sectors);

        static native TemplateInstance discard(Piece piece);
    }

    /**
     * @param enrolment with a criterion, where the learner came from a criterion that has no evidence yet
     */
    @GET
    @Path("/new")
    public TemplateInstance begin(
            @QueryParam("enrolment") String enrolment, @QueryParam("criterion") String criterion) {
        Actor learner = learner();
        Typed nothing = Typed.nothing();
        Typed typed = enrolment == null || criterion == null
                ? nothing
                : new Typed("", "", "", nothing.occasions(), List.of(new TypedClaim(enrolment, criterion, "")), false);
        PieceId piece = new PieceId(FormKey.fresh().value());
        return page(views.unsaved(learner, piece, FormKey.fresh(), typed, FormErrors.none()));
    }

    @GET
    @Path("/{piece}/edit")
    public Response edit(@PathParam("piece") UUID id) {
        Actor learner = learner();
        PieceId piece = new PieceId(id);
        return drafts.find(learner, piece)
                .map(draft -> Response.ok(page(views.saved(learner, draft, FormKey.fresh(), FormErrors.none())))
                        .build())
                .orElseGet(() -> pages.go("/portfolio/" + piece));
    }

    @POST
    @Path("/{piece}/edit")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(@PathParam("piece") UUID id, MultipartFormDataInput sent) throws IOException {
        Actor learner = learner();
        PieceId piece = new PieceId(id);
        DraftForm form = new DraftForm(sent);
        FormKey key = Pages.found(FormKey.of(form.value(FormKey.FIELD)));
        Optional<Answer<PieceVersion>> before = submissions.before(
                learner,
                key.value(),
                piece,
                form.typed(),
                form.files().stream().map(FormValue::getFileName).toList());
        if (before.isPresent()) {
            return before.get() instanceof Answer.Refused<PieceVersion> refused
                    ? asNewEvidence(learner, form, refused)
                    : pages.go("/portfolio/" + piece);
        }
        DraftAction action = DraftAction.of(form.value("do"));
        if (isNothingYet(form, action) && drafts.isUnknown(piece)) {
            return nothingYet(learner, piece, key, form);
        }
        Typed typed = changed(form.typed(), action);
        Answer<Draft> saved = drafts.save(learner, piece, Unread.of(new Drafts.ToSave(form.revision(), typed)));
        if (saved instanceof Answer.Refused<Draft> refused) {
            return notSaved(learner, piece, key, form, refused);
        }
        List<EvidenceFile> files = new ArrayList<>();
        List<Refusal> refusals = upload(learner, piece, form.files(), files);
        if (!refusals.isEmpty()) {
            return again(learner, piece, key, new Answer.Refused<Draft>(refusals));
        }
        if (action instanceof DraftAction.Submit && files.stream().anyMatch(this::isNotable)) {
            return pages.done("/portfolio/" + piece + "/edit#" + Incoming.FIELD, words.lookFirst());
        }
        return act(learner, saved.orThrow(), key, action);
    }

    /** Pressed on an empty form: it makes no piece and uses no number. */
    private static boolean isNothingYet(DraftForm form, DraftAction action) {
        boolean keeps = action instanceof DraftAction.Submit || action instanceof DraftAction.Save;
        return keeps
                && form.revision() == Draft.UNSAVED
                && form.files().isEmpty()
                && form.typed().saysNothing();
    }

    private Response nothingYet(Actor learner, PieceId piece, FormKey key, DraftForm form) {
        Answer.Refused<Draft> refused = new Answer.Refused<>(List.of(DraftRefusal.NOTHING_TYPED.refusal()));
        return pages.refused(refused, page(views.unsaved(learner, piece, key, form.typed(), FormErrors.of(refused))));
    }

    /** Said before it is submitted to whoever chooses a file and submits in one go. */
    private boolean isNotable(EvidenceFile file) {
        return !looks.at(file).isEmpty();
    }

    /** After “back” on a form that was submitted: what it says by now is kept as evidence that is still to be saved. */
    private Response asNewEvidence(Actor learner, DraftForm form, Answer.Refused<PieceVersion> refused) {
        PieceId another = new PieceId(FormKey.fresh().value());
        return pages.refused(
                refused, page(views.unsaved(learner, another, FormKey.fresh(), form.typed(), FormErrors.of(refused))));
    }

    private static Typed changed(Typed typed, DraftAction action) {
        if (action instanceof DraftAction.AddOccasion) {
            return typed.withOccasion();
        }
        return action instanceof DraftAction.RemoveOccasion removal ? typed.withoutOccasion(removal.index()) : typed;
    }

    private Response act(Actor learner, Draft draft, FormKey key, DraftAction action) {
        PieceId piece = draft.piece().id();
        String here = "/portfolio/" + piece + "/edit";
        if (action instanceof DraftAction.Submit) {
            Answer<PieceVersion> answer = submissions.submit(
                    learner, piece, Unread.of(new Submissions.ToSubmit(key.value(), draft.revision())));
            return answer instanceof Answer.Refused<PieceVersion> refused
                    ? again(learner, piece, key, refused)
                    : pages.done(
                            "/portfolio/" + piece, words.submitted(draft.piece().reference()));
        }
        if (action instanceof DraftAction.RemoveFile removal) {
            Pages.found(drafts.removeFile(learner, piece, removal.file()));
            return pages.go(here + "#" + Incoming.FIELD);
        }
        if (action instanceof DraftAction.AddOccasion) {
            return pages.go(
                    here + "#" + TypedOccasion.field(draft.typed().occasions().size() - 1, "from"));
        }
        return action instanceof DraftAction.RemoveOccasion
                ? pages.go(here + "#occasions")
                : pages.done(here, words.saved(draft.piece().reference()));
    }

    /** Files are kept though the rest could not be saved: they are added to whatever draft there is. */
    private Response notSaved(Actor learner, PieceId piece, FormKey key, DraftForm form, Answer.Refused<Draft> refused)
            throws IOException {
        Optional<Draft> newer = drafts.find(learner, piece);
        if (newer.isEmpty()) {
            return Pages.found(refused.as());
        }
        List<Refusal> all = Stream.concat(
                        refused.refusals().stream(), upload(learner, piece, form.files(), new ArrayList<>()).stream())
                .toList();
        Answer.Refused<Draft> both = new Answer.Refused<>(all);
        Draft now = drafts.find(learner, piece).orElseThrow();
        return pages.refused(both, page(views.stale(learner, now, key, form.typed(), FormErrors.of(both))));
    }

    /** The page as it was saved, with what was refused. */
    private Response again(Actor learner, PieceId piece, FormKey key, Answer.Refused<?> refused) {
        return drafts.find(learner, piece)
                .map(draft -> pages.refused(refused, page(views.saved(learner, draft, key, FormErrors.of(refused)))))
                .orElseGet(() -> Pages.found(refused.as()));
    }

    /** @param added those that were added are put here */
    private List<Refusal> upload(Actor learner, PieceId piece, List<FormValue> files, List<EvidenceFile> added)
            throws IOException {
        List<Refusal> refusals = new ArrayList<>();
        for (FormValue file : files) {
            try (InputStream content = Files.newInputStream(file.getFileItem().getFile())) {
                Answer<EvidenceFile> answer =
                        uploads.add(learner, piece, SentFileName.read(file.getFileName()), content);
                if (answer instanceof Answer.Refused<EvidenceFile> refused) {
                    refusals.addAll(refused.refusals());
                } else {
                    added.add(answer.orThrow());
                }
            }
        }
        return refusals;
    }

    @GET
    @Path("/{piece}/discard")
    public TemplateInstance discardQuestion(@PathParam("piece") UUID id) {
        return Templates.discard(
                Pages.found(drafts.find(learner(), new PieceId(id)).map(Draft::piece)));
    }

    @POST
    @Path("/{piece}/discard")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("piece") UUID id) {
        Optional<Draft> draft = drafts.find(learner(), new PieceId(id));
        Piece piece = Pages.found(drafts.discard(learner(), new PieceId(id)));
        if (draft.filter(one -> one.version() == 1).isPresent()) {
            return pages.done("/portfolio", words.discarded(piece.reference()));
        }
        return pages.done(
                "/portfolio/" + piece.id(),
                draft.map(one -> words.nextDiscarded(piece.reference(), one.version()))
                        .orElseGet(() -> words.nothingDiscarded(piece.reference())));
    }

    private Actor learner() {
        return Pages.found(Optional.of(signedIn.actor()).filter(actor -> actor.is(Role.LEARNER)));
    }

    private TemplateInstance page(DraftView view) {
        return Templates.edit(view, choices.methods(), choices.settings(), choices.sectors());
    }
}
